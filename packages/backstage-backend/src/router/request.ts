import { requestCreatePermission } from '@private-ecr/core';
import { ownRequest } from '../requests';
import { REFUSALS } from './refusals.data';
import { requestParamsSchema } from './request-params';
import { route } from './route';

export const requestRoute = route({
  operationId: 'getRequest',
  method: 'get',
  path: '/v1/requests/:requestId',
  summary: 'The range of one request.',
  permission: requestCreatePermission,
  params: requestParamsSchema,
  status: 200,
  answers: 'Allocation',
  refusals: REFUSALS.ownRequest,
  handle: async ({ params }, caller, context) => ({
    body: await ownRequest(params.requestId, caller, context),
  }),
});
