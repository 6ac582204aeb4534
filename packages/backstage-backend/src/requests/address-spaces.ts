import { type Cidr, formatCidr, overlaps, subtract, TOPOLOGIES } from '@private-ecr/core';
import { type AddressSpace, type AddressSpaceOf, type Space, SpaceNotKnownError } from '../allocation';
import { remembered } from '../model/remembered';
import type { RequestHub } from '../model/request-policy';
import { type FactsOptions, rangesOfHubVpc, readUnits, unitsOfHub } from './hub-facts';
import { type RangesInUse, subnetsInUse, vpcsInUse } from './ranges-in-use';
import { ownerOfSpace } from './spaces';

/** A form asks at each key; facts change every few minutes. */
const REMEMBERED_MS = 5_000;

/** What can be handed out of each space: its pools, without what the accounts were seen to use. */
export function createAddressSpaces(options: FactsOptions): AddressSpaceOf {
  const { policy, now } = options;
  const spaces = remembered<AddressSpace>({
    forMs: REMEMBERED_MS,
    // More than there are of spaces and topologies: none is forgotten before its time.
    atMost: (policy.hubs.length + policy.standalonePools.size) * TOPOLOGIES.length + 1,
    now: () => now().getTime(),
  });
  return wanted => spaces(`${wanted.space} ${wanted.topology}`, () => readSpace(wanted, options));
}

async function readSpace(wanted: Space, options: FactsOptions): Promise<AddressSpace> {
  const owner = ownerOfSpace(wanted, options.policy);
  if (owner === undefined) {
    throw new SpaceNotKnownError({
      path: 'hub',
      found: wanted.space,
      allowed: 'a hub of the configuration',
      fix: 'choose one, or add it to privateEcr.hubs',
    });
  }
  const { hub } = owner;
  if (hub === undefined) return standaloneSpace(owner.region, options);
  const units = await unitsOfHub(hub, options);
  const pools = hub.pools[owner.topology];
  const vpc = rangesOfHubVpc(hub, owner.topology, units, options);
  if (owner.topology === 'spoke-vpc') {
    return spaceWith(hub.name, pools, vpcsInUse(hub, pools, units));
  }
  refuseOutside(hub, pools, vpc);
  const { all, byAccount } = subnetsInUse(hub, units);
  // A subnet can be made only where the VPC has a range.
  const outside = pools.flatMap(pool => subtract(pool, vpc));
  return spaceWith(hub.name, pools, { all: [...all, ...outside], byAccount });
}

async function standaloneSpace(region: string, options: FactsOptions): Promise<AddressSpace> {
  const pools = options.policy.standalonePools.get(region) ?? [];
  const units = await readUnits(options, unit => unit.region === region);
  return spaceWith(`the pools of standalone VPCs in ${region}`, pools, vpcsInUse({ region }, pools, units));
}

function spaceWith(where: string, pools: readonly Cidr[], { all, byAccount }: RangesInUse): AddressSpace {
  return { where, pools, inUse: all, usedBy: accountId => byAccount.get(accountId) ?? [] };
}

function refuseOutside(hub: RequestHub, pools: readonly Cidr[], vpc: readonly Cidr[]): void {
  if (pools.length === 0 || pools.some(pool => vpc.some(range => overlaps(range, pool)))) return;
  const list = (ranges: readonly Cidr[]) => ranges.map(formatCidr).join(', ');
  throw new SpaceNotKnownError({
    path: 'hub',
    found: `${hub.name}, whose pools ${list(pools)} lie in no range of ${hub.vpcId} (${list(vpc)})`,
    allowed: 'a hub in whose pools subnets can be made',
    fix: 'correct privateEcr.hubs[].pools.sharedSubnets, or add the range to the VPC',
  });
}
