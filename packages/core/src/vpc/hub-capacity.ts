import { VPC_QUOTAS } from '../aws-catalogue';
import { capacity, IPV4_SUBNET_LIMITS } from '../cidr';
import { formatCidr, safeParseCidr } from '../net';
import type { SnapshotIndex, Vpc } from '../snapshot';
import type { OwnedVpc } from './owned-vpc';
import { participantAccounts } from './participant-accounts';

/** How much of a hub's VPC is used; null is not known. */
export interface HubCapacity {
  readonly participants: { readonly used: number | null; readonly limit: number };
  readonly interfaceEndpoints: { readonly used: number | null; readonly limit: number };
  /** Addresses of the VPC's IPv4 ranges that no subnet has. */
  readonly freeAddresses: number | null;
  /** The largest of the ranges that are free; null also where none is. */
  readonly largestFreeCidr: string | null;
  readonly subnets: number | null;
}

/** Counts what a hub holds against what it may hold. */
export function hubCapacity(index: SnapshotIndex, hub: OwnedVpc): HubCapacity {
  return {
    participants: {
      used: participantAccounts(index, hub)?.size ?? null,
      limit: VPC_QUOTAS.participantAccounts,
    },
    interfaceEndpoints: { used: endpointsOf(index, hub), limit: VPC_QUOTAS.interfaceEndpoints },
    ...addressesOf(index, hub),
  };
}

function endpointsOf(index: SnapshotIndex, { vpcId, region, ownerId }: OwnedVpc): number | null {
  if (!index.known('VpcEndpoints', ownerId, region)) return null;
  return index.endpointsOfVpc
    .all(region, vpcId)
    .filter(({ entry }) => entry.VpcEndpointType?.toLowerCase() !== 'gateway').length;
}

function addressesOf(
  index: SnapshotIndex,
  { vpcId, region, ownerId }: OwnedVpc,
): Pick<HubCapacity, 'freeAddresses' | 'largestFreeCidr' | 'subnets'> {
  const vpc = index.vpc.first(region, vpcId)?.entry;
  if (!index.known('Subnets', ownerId, region)) {
    return { freeAddresses: null, largestFreeCidr: null, subnets: null };
  }
  const subnets = index.subnetsOfVpc.all(region, vpcId);
  const pools = vpc === undefined ? [] : rangesOf(vpc).map(safeParseCidr);
  const reserved = subnets.map(({ entry }) => safeParseCidr(entry.CidrBlock ?? ''));
  const ranges = [...pools, ...reserved];
  if (pools.length === 0 || ranges.some(range => !range.success)) {
    return { freeAddresses: null, largestFreeCidr: null, subnets: subnets.length };
  }
  const cidrs = (from: typeof ranges) => from.flatMap(range => (range.success ? [range.cidr] : []));
  const left = capacity({
    pools: cidrs(pools),
    reserved: cidrs(reserved),
    prefixLength: IPV4_SUBNET_LIMITS.longestPrefixLength,
  });
  return {
    freeAddresses: Number(left.freeAddresses),
    largestFreeCidr: left.largestFreeBlock === undefined ? null : formatCidr(left.largestFreeBlock),
    subnets: subnets.length,
  };
}

/** The ranges that a VPC has now: its first one, and those added to it. */
function rangesOf({ CidrBlock, CidrBlockAssociationSet = [] }: Vpc): readonly string[] {
  const associated = CidrBlockAssociationSet.filter(
    ({ CidrBlockState }) => (CidrBlockState?.State ?? 'associated') === 'associated',
  ).map(range => range.CidrBlock);
  return [...new Set([...(CidrBlock === undefined ? [] : [CidrBlock]), ...associated])];
}
