import { changeEntries, isOfVpc, requireChange, type Scenario } from './scenario';
import { isGatewayTo } from './endpoints';

/** Somebody took the S3 gateway endpoint out of the route tables: layers cannot be loaded. */
export const s3RouteDropped: Scenario = {
  name: 's3-route-dropped',
  summary: 'The S3 gateway endpoint is in no route table any more.',
  apply: (world, target) => {
    const endpointIds = new Set<string>();
    const withoutTables = changeEntries(world, 'VpcEndpoints', target, endpoint => {
      if (!isOfVpc(endpoint, target) || !isGatewayTo(endpoint, 's3')) return endpoint;
      endpointIds.add(String(endpoint['VpcEndpointId']));
      return { ...endpoint, RouteTableIds: [] };
    });
    const withoutRoutes = changeEntries(withoutTables, 'RouteTables', { region: target.region }, table => {
      const routes = (table['Routes'] ?? []) as { GatewayId?: string }[];
      const left = routes.filter(({ GatewayId }) => !endpointIds.has(GatewayId ?? ''));
      return left.length === routes.length ? table : { ...table, Routes: left };
    });
    return requireChange('s3-route-dropped', world, withoutRoutes, target, 'a gateway endpoint to S3');
  },
};
