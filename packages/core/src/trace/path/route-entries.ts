import { parseCidr } from '../../net';
import type { Located, Route, RouteTable, SnapshotIndex, Vpc } from '../../snapshot';
import { memoized, memoizedWithin } from '../memoized';
import { isToGatewayEndpoint } from './gateway-endpoint-route';
import { rangesOfPrefixList } from './prefix-list';
import { type RangeEntry, rangeTable, type RangeTable } from './range-table';
import { rangeText } from './range-text';

/** The routes of a table by range, and those whose ranges are not known. */
export interface RouteEntries {
  readonly byRange: RangeTable<Route>;
  /** Routes for a prefix list whose entries are not in the snapshot, or which shares one with that of another route. */
  readonly ofUnknownRange: readonly Route[];
  /** Routes to gateway endpoints: their prefix lists hold public addresses of one service only. */
  readonly toGateways: readonly Route[];
}

const LOCAL: Route = { GatewayId: 'local', State: 'active' };

const localRoutes = memoized(({ CidrBlock, CidrBlockAssociationSet }: Vpc): readonly RangeEntry<Route>[] => {
  const held = (CidrBlockAssociationSet ?? [])
    .filter(({ CidrBlockState }) => (CidrBlockState?.State ?? 'associated') === 'associated')
    .map(association => association.CidrBlock);
  const texts = new Set(CidrBlock === undefined ? held : [CidrBlock, ...held]);
  return [...texts].map(text => ({ cidr: parseCidr(text), value: LOCAL }));
});

/**
 * The routes of a table, with the local ones that every table of its VPC has; those to gateway endpoints apart. Of two
 * for one range that with a range of its own goes before that for a prefix list; of two for prefix lists either may.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html.
 */
export const routeEntries = memoizedWithin(
  (index: SnapshotIndex, { entry, region }: Located<RouteTable>): RouteEntries => {
    const vpc = index.vpc.first(region, entry.VpcId)?.entry;
    const routes = entry.Routes ?? [];
    const toGateways = routes.filter(route => isToGatewayEndpoint(index, region, route));
    const ofRange = routes.flatMap((value): RangeEntry<Route>[] => {
      const { DestinationCidrBlock: text } = value;
      return text === undefined ? [] : [{ cidr: parseCidr(text), value }];
    });
    const ofLists = entriesOfLists(
      index,
      region,
      routes.filter(route => route.DestinationPrefixListId !== undefined && !toGateways.includes(route)),
    );
    const local = vpc === undefined ? [] : localRoutes(vpc);
    const byRange = rangeTable([...ofRange, ...ofLists.entries, ...local]);
    return { byRange, ofUnknownRange: ofLists.ofUnknownRange, toGateways };
  },
);

function entriesOfLists(index: SnapshotIndex, region: string, routes: readonly Route[]) {
  const ofUnknownRange = new Set<Route>();
  const takenBy = new Map<string, Route>();
  const entries = routes.flatMap((route): RangeEntry<Route>[] => {
    const ranges = rangesOfPrefixList(index, region, route.DestinationPrefixListId ?? '');
    if (ranges === undefined) ofUnknownRange.add(route);
    return (ranges ?? []).map(cidr => {
      const other = takenBy.get(rangeText(cidr)) ?? route;
      takenBy.set(rangeText(cidr), other);
      if (other !== route) ofUnknownRange.add(other).add(route);
      return { cidr, value: route };
    });
  });
  return { entries, ofUnknownRange: [...ofUnknownRange] };
}
