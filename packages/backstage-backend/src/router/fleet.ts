import { fleetQuerySchema, vpcReadPermission } from '@private-ecr/core';
import { fleetPage } from '../answers/fleet/fleet-page';
import { COSTS_SHOWN } from './audits.data';
import { route } from './route';

export const fleetRoute = route({
  operationId: 'getFleet',
  method: 'get',
  path: '/v1/fleet',
  summary: 'All services and VPCs that the caller sees: filtered, sorted, a page at a time, with totals.',
  permission: vpcReadPermission,
  query: fleetQuerySchema,
  status: 200,
  answers: 'FleetPage',
  refusals: {},
  audit: COSTS_SHOWN,
  handle: async ({ query }, caller, context) => ({ body: await fleetPage(query, caller, context) }),
});
