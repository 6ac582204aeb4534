import { parseServiceName } from '../../aws-catalogue';
import { overlaps } from '../../net';
import type { Located, Route, RouteTable, SnapshotIndex, VpcEndpoint } from '../../snapshot';
import { evidenceOf, fail, type Finding, pass, unknown } from '../finding';
import type { Place } from './place';
import { isS3PrefixList, rangesOfPrefixList } from './prefix-list';
import { isPrivate } from './public-addresses';
import type { RangeEntry } from './range-table';
import { routeEntries } from './route-entries';
import { routeTableOf } from './subnet-route-table';

/** The route of a subnet to a gateway endpoint of S3. */
export interface GatewayRoute {
  readonly finding: Finding;
  readonly endpointId: string | undefined;
  readonly endpoint: Located<VpcEndpoint> | undefined;
  readonly prefixListId: string;
}

/** Either the route, or undefined where there certainly is none, or the finding that says why it is not known. */
export type GatewayRouteResult = GatewayRoute | Finding | undefined;

export function isFinding(result: GatewayRouteResult): result is Finding {
  return result !== undefined && 'verdict' in result;
}

/** Looks for an S3 gateway endpoint in the route table of a subnet. */
export function s3GatewayRoute(index: SnapshotIndex, from: Place): GatewayRouteResult {
  const table = routeTableOf(index, from);
  if (table.missing !== undefined) return table.missing;
  const lists = (table.value.entry.Routes ?? []).filter(
    ({ DestinationPrefixListId }) => DestinationPrefixListId !== undefined,
  );
  const judged = lists.map(route => ({ route, isS3: isS3Route(index, from.region, route) }));
  const route = judged.find(({ isS3 }) => isS3 === true)?.route;
  if (route !== undefined) return judgeRoute(index, table.value, route, from);
  const inDoubt = judged.find(({ isS3 }) => isS3 === undefined)?.route.DestinationPrefixListId;
  if (inDoubt === undefined) return undefined;
  return unknown(
    `whether ${inDoubt} is the prefix list of S3 is not known: the snapshot lacks the PrefixLists in ${from.region}`,
    evidenceOf('prefix-list', inDoubt),
  );
}

/** A list is S3's by its name, or because its route leads to an S3 gateway endpoint. */
function isS3Route(index: SnapshotIndex, region: string, route: Route): boolean | undefined {
  const byName = isS3PrefixList(index, region, route.DestinationPrefixListId ?? '');
  if (byName !== undefined) return byName;
  const endpoint = index.endpoint.first(region, route.GatewayId ?? '')?.entry;
  if (endpoint !== undefined) return parseServiceName(endpoint.ServiceName)?.service === 's3';
  // A list of somebody's own, whose entries are known, is a set of ordinary routes.
  const ranges = rangesOfPrefixList(index, region, route.DestinationPrefixListId ?? '');
  return ranges === undefined ? undefined : false;
}

function judgeRoute(
  index: SnapshotIndex,
  table: Located<RouteTable>,
  route: Route,
  from: Place,
): GatewayRoute {
  const prefixListId = route.DestinationPrefixListId ?? '';
  const endpointId = route.GatewayId?.startsWith('vpce-') ? route.GatewayId : undefined;
  const endpoint = endpointId === undefined ? undefined : index.endpoint.first(from.region, endpointId);
  const finding = findingFor(index, table, route, from);
  return { finding, endpointId, endpoint, prefixListId };
}

function findingFor(
  index: SnapshotIndex,
  table: Located<RouteTable>,
  { State, GatewayId = '', DestinationPrefixListId = '' }: Route,
  { region }: Place,
): Finding {
  const tableId = table.entry.RouteTableId;
  const evidence = [evidenceOf('route-table', tableId), evidenceOf('prefix-list', DestinationPrefixListId)];
  if (State?.toLowerCase() === 'blackhole') {
    return fail(
      `${tableId} drops traffic for ${DestinationPrefixListId}, the prefix list of S3: its route is a blackhole`,
      `Associate an available S3 gateway endpoint with ${tableId}.`,
      ...evidence,
    );
  }
  if (!GatewayId.startsWith('vpce-')) {
    return unknown(`${tableId} sends traffic for S3 to ${GatewayId || 'no gateway endpoint'}`, ...evidence);
  }
  const longer = longerRoutes(index, table, region, DestinationPrefixListId);
  if (longer.length > 0) {
    return unknown(`${tableId} has routes that take some addresses of S3 another way`, ...evidence);
  }
  const toEndpoint = evidenceOf('vpc-endpoint', GatewayId);
  return pass(`${tableId} sends traffic for S3 to ${GatewayId}`, toEndpoint, ...evidence);
}

/** Routes with a longer prefix than S3's ranges; where these are not known, any that is not the default one. */
function longerRoutes(
  index: SnapshotIndex,
  table: Located<RouteTable>,
  region: string,
  prefixListId: string,
): readonly RangeEntry<Route>[] {
  const s3Ranges = rangesOfPrefixList(index, region, prefixListId);
  return routeEntries(index, table).byRange.entries.filter(({ cidr }) => {
    if (cidr.prefixLength === 0 || isPrivate(cidr)) return false;
    return s3Ranges?.some(range => overlaps(range, cidr) && cidr.prefixLength > range.prefixLength) ?? true;
  });
}
