import { type Cidr, contains, parseCidr } from '../../net';
import type { Located, Route, RouteTable, SnapshotIndex, Vpc } from '../../snapshot';
import { memoized } from '../memoized';
import { rangesOfPrefixList } from './prefix-list';

/** A route with the range it is for. */
export interface RouteEntry {
  readonly cidr: Cidr;
  readonly route: Route;
}

/** The routes of a table by range, and those whose ranges are not known. */
export interface RouteEntries {
  readonly entries: readonly RouteEntry[];
  /** Routes for a prefix list whose entries are not in the snapshot. */
  readonly ofUnknownRange: readonly Route[];
  /** Routes that name an endpoint as the way to a prefix list: gateway endpoints. */
  readonly toGatewayEndpoints: readonly Route[];
}

/** What carries traffic of one range: the route that holds all of it, and longer ones that take a part. */
export interface RoutesForRange {
  readonly covering: Route | undefined;
  readonly partial: readonly Route[];
}

const LOCAL: Route = { GatewayId: 'local', State: 'active' };

const byRange = memoized((table: RouteTable): readonly RouteEntry[] =>
  (table.Routes ?? []).flatMap(route =>
    route.DestinationCidrBlock === undefined ? [] : [{ cidr: parseCidr(route.DestinationCidrBlock), route }],
  ),
);

const localRoutes = memoized(({ CidrBlock, CidrBlockAssociationSet }: Vpc): readonly RouteEntry[] => {
  const held = (CidrBlockAssociationSet ?? [])
    .filter(({ CidrBlockState }) => (CidrBlockState?.State ?? 'associated') === 'associated')
    .map(association => association.CidrBlock);
  const texts = new Set(CidrBlock === undefined ? held : [CidrBlock, ...held]);
  return [...texts].map(text => ({ cidr: parseCidr(text), route: LOCAL }));
});

/** The routes of a table, with the local ones that every table of its VPC has. */
export function routeEntries(index: SnapshotIndex, { entry, region }: Located<RouteTable>): RouteEntries {
  const vpc = index.vpc.first(region, entry.VpcId)?.entry;
  const ofLists = (entry.Routes ?? []).filter(
    ({ DestinationPrefixListId }) => DestinationPrefixListId !== undefined,
  );
  const toGatewayEndpoints = ofLists.filter(isToGatewayEndpoint);
  const ofUnknownRange: Route[] = [];
  const expanded = ofLists
    .filter(route => !isToGatewayEndpoint(route))
    .flatMap(route => {
      const ranges = rangesOfPrefixList(index, region, route.DestinationPrefixListId ?? '');
      if (ranges === undefined) ofUnknownRange.push(route);
      return (ranges ?? []).map(cidr => ({ cidr, route }));
    });
  return {
    entries: [...byRange(entry), ...expanded, ...(vpc === undefined ? [] : localRoutes(vpc))],
    ofUnknownRange,
    toGatewayEndpoints,
  };
}

function isToGatewayEndpoint({ GatewayId }: Route): boolean {
  return GatewayId?.startsWith('vpce-') ?? false;
}

/** Longest prefix wins: over the whole range, and over each part that a longer one takes. */
export function routesFor(entries: readonly RouteEntry[], range: Cidr): RoutesForRange {
  let best: RouteEntry | undefined;
  const partial: Route[] = [];
  for (const entry of entries) {
    if (contains(entry.cidr, range)) {
      if (best === undefined || entry.cidr.prefixLength > best.cidr.prefixLength) best = entry;
    } else if (contains(range, entry.cidr)) {
      partial.push(entry.route);
    }
  }
  return { covering: best?.route, partial };
}
