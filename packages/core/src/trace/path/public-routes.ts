import { type Cidr, formatCidr } from '../../net';
import type { Located, Route, RouteTable, SnapshotIndex } from '../../snapshot';
import { memoizedWithin } from '../memoized';
import { EVERYWHERE, isPrivate, type PublicAddresses } from './public-addresses';
import { type RouteEntries, routeEntries } from './route-entries';

/** The routes of a table that traffic for public addresses takes. */
export interface PublicRoutes {
  /** Together they take all addresses: each takes some of the ranges. {@link NO_TARGET} stands for what none takes. */
  readonly taking: readonly Route[];
  /** Routes of which it is not known whether they take any address. */
  readonly inDoubt: readonly Route[];
}

/** Stands for the addresses that no route of a table holds. */
export const NO_TARGET: Route = {};

const DEFAULT_DESTINATION = formatCidr(EVERYWHERE);

/** Finds the routes that take public addresses, the longest prefix of each. */
export function publicRoutes(
  index: SnapshotIndex,
  table: Located<RouteTable>,
  to: PublicAddresses,
): PublicRoutes {
  const known = routesByAddresses(index, table);
  const routes = known.get(to) ?? findRoutes(routeEntries(index, table), to);
  known.set(to, routes);
  return routes;
}

/** Addresses are one object for as long as what they were read from lives. */
const routesByAddresses = memoizedWithin(
  (_index: SnapshotIndex, _table: Located<RouteTable>) => new WeakMap<PublicAddresses, PublicRoutes>(),
);

function findRoutes(entries: RouteEntries, to: PublicAddresses): PublicRoutes {
  const { byRange, ofUnknownRange, toGateways } = entries;
  const isForThem = ({ DestinationPrefixListId: id = '' }: Route) => to.prefixListIds.includes(id);
  const own = toGateways.find(isForThem) ?? ofUnknownRange.find(isForThem);
  const inDoubt = ofUnknownRange.filter(route => route !== own);
  if (own === undefined) return { taking: byLongestPrefix(entries, to), inDoubt };
  if (to.isExact)
    return { taking: distinct([own, ...to.ranges.flatMap(range => before(byRange, range))]), inDoubt };
  const others = byRange.entries.filter(
    ({ cidr }) => cidr.prefixLength > EVERYWHERE.prefixLength && !isPrivate(cidr),
  );
  return {
    taking: [own],
    inDoubt: distinct([...others.map(({ value }) => value).filter(leaves), ...inDoubt]),
  };
}

/** What goes before a prefix list's route for a range: a route of longer prefixes, or a range's own of that length. */
function before(byRange: RouteEntries['byRange'], range: Cidr): readonly Route[] {
  const same = byRange.at(range);
  const isOwn = same !== undefined && same.DestinationPrefixListId === undefined;
  return isOwn ? [same, ...byRange.inside(range)] : byRange.inside(range);
}

/** Unknown public addresses are none of the VPC's own, so that the local route takes none of them. */
function byLongestPrefix({ byRange }: RouteEntries, { ranges, isExact }: PublicAddresses): readonly Route[] {
  const takers = ranges.map(byRange.taking);
  const routes = distinct(takers.flatMap(({ values }) => values));
  const taking = isExact ? routes : routes.filter(leaves);
  return takers.every(({ isWhole }) => isWhole) ? taking : [...taking, NO_TARGET];
}

function leaves({ GatewayId }: Route): boolean {
  return GatewayId !== 'local';
}

function distinct(routes: readonly Route[]): readonly Route[] {
  return [...new Set(routes)];
}

/** Whether a route is for some addresses in particular, not for everything that has no other. */
export function isForSome({ DestinationCidrBlock, DestinationPrefixListId }: Route): boolean {
  if (DestinationPrefixListId !== undefined) return true;
  return DestinationCidrBlock !== undefined && DestinationCidrBlock !== DEFAULT_DESTINATION;
}

/** What a route is for, as its table names it. */
export function destinationOf({ DestinationCidrBlock, DestinationPrefixListId }: Route): string {
  return DestinationCidrBlock ?? DestinationPrefixListId ?? DEFAULT_DESTINATION;
}
