import { type ListName, safeParseCidr, type SnapshotIndex, usableAddresses } from '@private-ecr/core';
import { isGone } from '../judgement/is-gone';
import type { GroupFacts } from '../judgement/merge-facts';
import type { Found } from './services-in';

/** What the network itself has in a subnet, and where it is listed. */
const OWN = [
  'VpcEndpoints',
  'NatGateways',
  'TransitGatewayVpcAttachments',
] as const satisfies readonly ListName[];

/** Addresses of a subnet that are used by what the network did not bring. */
export function addressesIn({ index }: GroupFacts, region: string, subnetId: string): Found {
  const subnet = index.subnet.first(region, subnetId);
  const available = subnet?.entry.AvailableIpAddressCount;
  const cidr = safeParseCidr(subnet?.entry.CidrBlock ?? '');
  if (subnet === undefined || available === undefined || !cidr.success) {
    return { unknown: `how many addresses of ${subnetId} are used is not known: it was not read lately` };
  }
  const used = usableAddresses(cidr.cidr.prefixLength) - available;
  if (used <= 0) return {};
  const { ownerId } = subnet;
  const unseen = OWN.filter(list => !index.known(list, ownerId, region));
  if (unseen.length > 0) {
    return {
      unknown: `${used} addresses of ${subnetId} are used, and whether by the network itself is not known: not seen: ${unseen.join(', ')} of ${ownerId} in ${region}`,
    };
  }
  const others = used - ownAddresses(index, ownerId, region, subnetId);
  if (others <= 0) return {};
  const detail = `${others} ${others === 1 ? 'address is' : 'addresses are'} used by interfaces that the network did not bring: tasks, instances, load balancers or databases`;
  return { running: { kind: 'subnet', id: subnetId, detail } };
}

/** One address for each endpoint, NAT gateway and attachment that stands in the subnet. */
function ownAddresses(
  { snapshot }: SnapshotIndex,
  ownerId: string,
  region: string,
  subnetId: string,
): number {
  const lists = snapshot.accounts[ownerId]?.[region];
  const endpoints = (lists?.VpcEndpoints ?? []).filter(
    ({ SubnetIds, State }) => SubnetIds?.includes(subnetId) === true && !isGone(State),
  );
  const natGateways = (lists?.NatGateways ?? []).filter(
    ({ SubnetId, State }) => SubnetId === subnetId && !isGone(State),
  );
  const attachments = (lists?.TransitGatewayVpcAttachments ?? []).filter(
    ({ SubnetIds, State }) => SubnetIds?.includes(subnetId) === true && !isGone(State),
  );
  return endpoints.length + natGateways.length + attachments.length;
}
