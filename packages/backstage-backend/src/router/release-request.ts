import { requestCreatePermission } from '@private-ecr/core';
import { releaseRequest } from '../requests';
import { REFUSALS } from './refusals.data';
import { tellsRequestId } from './request-audit';
import { requestParamsSchema } from './request-params';
import { route } from './route';

export const releaseRequestRoute = route({
  operationId: 'releaseRequest',
  method: 'delete',
  path: '/v1/requests/:requestId',
  summary: 'Gives the range of a request back; a second time changes nothing.',
  permission: requestCreatePermission,
  params: requestParamsSchema,
  status: 200,
  answers: 'Allocation',
  refusals: REFUSALS.ownRequest,
  audit: { eventId: 'request-release', severityLevel: 'medium', when: 'always', tells: tellsRequestId },
  handle: async ({ params }, caller, context) => ({
    body: await releaseRequest(params.requestId, caller, context),
  }),
});
