import { parseCidr } from '../../net';
import type { Located, Route, RouteTable, SnapshotIndex, Vpc } from '../../snapshot';
import { memoized, memoizedWithin } from '../memoized';
import { isToGatewayEndpoint } from './gateway-endpoint-route';
import { rangesOfPrefixList } from './prefix-list';
import { type RangeEntry, rangeTable, type RangeTable } from './range-table';

/** The routes of a table by range, and those whose ranges are not known. */
export interface RouteEntries {
  readonly byRange: RangeTable<Route>;
  /** Routes for a prefix list whose entries are not in the snapshot. */
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

/** The routes of a table, with the local ones that every table of its VPC has; those to gateway endpoints apart. */
export const routeEntries = memoizedWithin(
  (index: SnapshotIndex, { entry, region }: Located<RouteTable>): RouteEntries => {
    const vpc = index.vpc.first(region, entry.VpcId)?.entry;
    const ofUnknownRange: Route[] = [];
    const toGateways = (entry.Routes ?? []).filter(route => isToGatewayEndpoint(index, region, route));
    const entries = (entry.Routes ?? [])
      .filter(route => !toGateways.includes(route))
      .flatMap((route): RangeEntry<Route>[] => {
        const { DestinationCidrBlock, DestinationPrefixListId } = route;
        if (DestinationCidrBlock !== undefined) {
          return [{ cidr: parseCidr(DestinationCidrBlock), value: route }];
        }
        if (DestinationPrefixListId === undefined) return [];
        const ranges = rangesOfPrefixList(index, region, DestinationPrefixListId);
        if (ranges === undefined) ofUnknownRange.push(route);
        return (ranges ?? []).map(cidr => ({ cidr, value: route }));
      });
    const local = vpc === undefined ? [] : localRoutes(vpc);
    return { byRange: rangeTable([...entries, ...local]), ofUnknownRange, toGateways };
  },
);
