import { discoveredVpcs } from '../answers/discovered-vpcs';
import { route } from './route';

/** For the catalog module: which VPCs there are is no user's to see, since no entity stands for them yet. */
export const discoveredVpcsRoute = route({
  operationId: 'getDiscoveredVpcs',
  method: 'get',
  path: '/v1/discovered-vpcs',
  summary: 'Every VPC that was seen; for plugins only.',
  admitted: 'services',
  status: 200,
  answers: 'DiscoveredVpcs',
  refusals: {},
  handle: async (_request, _caller, context) => ({ body: await discoveredVpcs(context) }),
});
