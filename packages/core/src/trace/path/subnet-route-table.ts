import type { Located, RouteTable, SnapshotIndex } from '../../snapshot';
import { type Finding, evidenceOf, unknown } from '../finding';
import { whyMissing } from './missing-list';
import type { Place } from './place';

/** Either what was looked for, or the finding that says why it is not known. */
export type Sought<Value> =
  | { readonly value: Value; readonly missing?: undefined }
  | { readonly missing: Finding; readonly value?: undefined };

/**
 * The route table of a subnet: the one associated with it, else the main one of its VPC. That none is associated is
 * known only from the list of the VPC's owner, where every table says what it is associated with.
 */
export function routeTableOf(
  index: SnapshotIndex,
  { region, subnetId, vpcId, vpcOwnerId }: Place,
): Sought<Located<RouteTable>> {
  const explicit = index.routeTableOfSubnet.first(region, subnetId);
  if (explicit !== undefined) return withRoutes(explicit);
  const silent = index.routeTablesOfVpc.all(region, vpcId).find(({ entry }) => !entry.Associations);
  if (silent !== undefined) {
    const why = `the associations of ${silent.entry.RouteTableId} are not known: it may be the table of ${subnetId}`;
    return { missing: unknown(why, evidenceOf('route-table', silent.entry.RouteTableId)) };
  }
  const main = index.mainRouteTable.first(region, vpcId);
  if (main !== undefined && index.known('RouteTables', vpcOwnerId, region)) return withRoutes(main);
  const why = whyMissing(index, `the route table of ${subnetId}`, 'RouteTables', vpcOwnerId, region);
  return { missing: unknown(why, evidenceOf('subnet', subnetId)) };
}

function withRoutes(table: Located<RouteTable>): Sought<Located<RouteTable>> {
  const id = table.entry.RouteTableId;
  if (table.entry.Routes !== undefined) return { value: table };
  return { missing: unknown(`the routes of ${id} are not known`, evidenceOf('route-table', id)) };
}
