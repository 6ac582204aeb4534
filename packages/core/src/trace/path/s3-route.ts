import { parseServiceName } from '../../aws-catalogue';
import type { Located, Route, RouteTable, SnapshotIndex, VpcEndpoint } from '../../snapshot';
import { evidenceOf, fail, type Finding, pass, unknown } from '../finding';
import { isToGatewayEndpoint } from './gateway-endpoint-route';
import { type InternetCrossing, together, wayOf } from './internet';
import { isS3PrefixList, rangesOfPrefixList } from './prefix-list';
import { publicRoutes } from './public-routes';
import { s3Addresses } from './s3-addresses';
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

/** What calls S3 in its own Region. */
export type S3Crossing = Omit<InternetCrossing, 'to'>;

/** Looks for an S3 gateway endpoint in the route table of a subnet. */
export function s3GatewayRoute(crossing: S3Crossing): GatewayRouteResult {
  const { index, from } = crossing;
  const table = routeTableOf(index, from);
  if (table.missing !== undefined) return table.missing;
  const lists = (table.value.entry.Routes ?? []).filter(
    ({ DestinationPrefixListId }) => DestinationPrefixListId !== undefined,
  );
  const judged = lists.map(route => ({ route, isS3: isS3Route(index, from.region, route) }));
  const route = judged.find(({ isS3 }) => isS3 === true)?.route;
  if (route !== undefined) {
    // S3's list may lead elsewhere, as any range may: then there is a way, but none to a gateway.
    return isToGatewayEndpoint(index, from.region, route)
      ? judgeRoute(crossing, table.value, route)
      : undefined;
  }
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

function judgeRoute(crossing: S3Crossing, table: Located<RouteTable>, route: Route): GatewayRoute {
  const { DestinationPrefixListId: prefixListId = '', GatewayId: endpointId } = route;
  const endpoint = crossing.index.endpoint.first(crossing.from.region, endpointId ?? '');
  return { finding: findingFor(crossing, table, route, prefixListId), endpointId, endpoint, prefixListId };
}

function findingFor(
  crossing: S3Crossing,
  table: Located<RouteTable>,
  route: Route,
  prefixListId: string,
): Finding {
  const tableId = table.entry.RouteTableId;
  const { State, GatewayId = '' } = route;
  const evidence = [evidenceOf('route-table', tableId), evidenceOf('prefix-list', prefixListId)];
  if (State?.toLowerCase() === 'blackhole') {
    return fail(
      `${tableId} drops traffic for ${prefixListId}, the prefix list of S3: its route is a blackhole`,
      `Associate an available S3 gateway endpoint with ${tableId}.`,
      ...evidence,
    );
  }
  const to = s3Addresses(crossing.index, crossing.from.region, prefixListId);
  const { taking, inDoubt } = publicRoutes(crossing.index, table, to);
  const longer = (routes: readonly Route[]) =>
    routes.filter(other => other !== route).map(other => wayOf(other, { ...crossing, tableId, to }).finding);
  const toEndpoint = evidenceOf('vpc-endpoint', GatewayId);
  const gateway = pass(`${tableId} sends traffic for S3 to ${GatewayId}`, toEndpoint, ...evidence);
  return together([gateway, ...longer(taking)], longer(inDoubt), to, tableId);
}
