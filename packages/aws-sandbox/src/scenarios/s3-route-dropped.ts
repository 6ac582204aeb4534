import { isGatewayTo } from './endpoints';
import { changeEntries, isOfVpc, requireChange, type Scenario, type Target } from './scenario';

/** Somebody took the S3 gateway endpoint out of the route tables, or out of one: layers cannot be loaded. */
export const s3RouteDropped: Scenario = {
  name: 's3-route-dropped',
  summary: 'The S3 gateway endpoint is in no route table any more, or not in the one that is named.',
  apply: (world, target) => {
    const endpointIds = new Set<string>();
    const withoutTables = changeEntries(world, 'VpcEndpoints', target, endpoint => {
      if (!isOfVpc(endpoint, target) || !isGatewayTo(endpoint, 's3')) return endpoint;
      const tableIds = (endpoint['RouteTableIds'] ?? []) as string[];
      const left = tableIds.filter(id => !isMeant(id, target));
      if (left.length === tableIds.length) return endpoint;
      endpointIds.add(String(endpoint['VpcEndpointId']));
      return { ...endpoint, RouteTableIds: left };
    });
    const withoutRoutes = changeEntries(withoutTables, 'RouteTables', { region: target.region }, table => {
      if (!isMeant(String(table['RouteTableId']), target)) return table;
      const routes = (table['Routes'] ?? []) as { GatewayId?: string }[];
      const left = routes.filter(({ GatewayId }) => !endpointIds.has(GatewayId ?? ''));
      return left.length === routes.length ? table : { ...table, Routes: left };
    });
    const sought = 'a gateway endpoint to S3 that is in a route table';
    return requireChange('s3-route-dropped', world, withoutRoutes, target, sought);
  },
};

function isMeant(id: string, { routeTableId }: Target): boolean {
  return routeTableId === undefined || routeTableId === id;
}
