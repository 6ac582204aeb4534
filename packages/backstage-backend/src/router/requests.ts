import { allocationQuerySchema, requestCreatePermission } from '@private-ecr/core';
import { ownRequests } from '../requests';
import { route } from './route';

export const requestsRoute = route({
  operationId: 'getRequests',
  method: 'get',
  path: '/v1/requests',
  summary: 'The ranges that the caller or its owners hold, reserved or confirmed.',
  permission: requestCreatePermission,
  query: allocationQuerySchema,
  status: 200,
  answers: 'AllocationList',
  refusals: {},
  handle: async ({ query }, caller, context) => ({ body: await ownRequests(query, caller, context) }),
});
