import { type Cidr, contains, type RegionLists, safeParseCidr, type Vpc } from '@private-ecr/core';
import type { RequestHub } from '../model/request-policy';
import type { UnitFacts } from '../model/facts';

/** Ranges that are used, and those that one account was seen to use. */
export interface RangesInUse {
  readonly all: readonly Cidr[];
  readonly byAccount: ReadonlyMap<string, readonly Cidr[]>;
}

/** Subnets of a hub's VPC, whoever made them; an account uses those that it sees, and its own VPCs no more. */
export function subnetsInUse(
  { vpcId, accountId }: Pick<RequestHub, 'vpcId' | 'accountId'>,
  units: readonly UnitFacts[],
): RangesInUse {
  return rangesOf(units, ({ lists, unit }) => {
    const ranges = (lists.Subnets ?? [])
      .filter(({ VpcId }) => VpcId === vpcId)
      .flatMap(({ CidrBlock }) => cidrOf(CidrBlock));
    return unit.accountId === accountId ? { ranges, own: [] } : { ranges, own: ranges };
  });
}

/**
 * VPCs of all accounts that are known, and what the hub has routes to: the VPC of an account that is not read is seen by
 * its route. A route to a whole pool, or to more, says that the pool lies there and not that it is used.
 */
export function vpcsInUse(
  { accountId, region }: Pick<RequestHub, 'region'> & Partial<Pick<RequestHub, 'accountId'>>,
  pools: readonly Cidr[],
  units: readonly UnitFacts[],
): RangesInUse {
  return rangesOf(units, ({ unit, lists }) => {
    const vpcs = lists.Vpcs ?? [];
    const ranges = vpcs.flatMap(vpc => vpcRanges(vpc).flatMap(cidrOf));
    const own = vpcs
      .filter(({ OwnerId = unit.accountId }) => OwnerId === unit.accountId)
      .flatMap(vpc => vpcRanges(vpc).flatMap(cidrOf));
    const isHubs = unit.accountId === accountId && unit.region === region;
    const routes = isHubs ? routesOf(lists).filter(route => !pools.some(pool => contains(route, pool))) : [];
    return { ranges: [...ranges, ...routes], own };
  });
}

/** The ranges that a VPC has, or gets at this moment. */
export function vpcRanges({ CidrBlock, CidrBlockAssociationSet = [] }: Vpc): readonly string[] {
  const held = CidrBlockAssociationSet.filter(({ CidrBlockState: { State = 'associated' } = {} }) =>
    ['associated', 'associating'].includes(State),
  );
  return [...new Set([...(CidrBlock === undefined ? [] : [CidrBlock]), ...held.map(one => one.CidrBlock)])];
}

function routesOf({ RouteTables = [], TransitGatewayRouteTables = [] }: RegionLists): readonly Cidr[] {
  return [...RouteTables, ...TransitGatewayRouteTables].flatMap(({ Routes = [] }) =>
    Routes.flatMap(({ DestinationCidrBlock }) => cidrOf(DestinationCidrBlock)),
  );
}

function rangesOf(
  units: readonly UnitFacts[],
  of: (facts: UnitFacts) => { readonly ranges: readonly Cidr[]; readonly own: readonly Cidr[] },
): RangesInUse {
  const all: Cidr[] = [];
  const byAccount = new Map<string, Cidr[]>();
  for (const facts of units) {
    const { ranges, own } = of(facts);
    all.push(...ranges);
    const { accountId } = facts.unit;
    byAccount.set(accountId, [...(byAccount.get(accountId) ?? []), ...own]);
  }
  return { all, byAccount };
}

function cidrOf(text: string | undefined): readonly Cidr[] {
  const parsed = safeParseCidr(text ?? '');
  return parsed.success && parsed.cidr.family === 'ipv4' ? [parsed.cidr] : [];
}
