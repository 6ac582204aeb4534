import { requestCreatePermission } from '@private-ecr/core';
import { confirmRequest } from '../requests';
import { REFUSALS } from './refusals.data';
import { tellsRequestId } from './request-audit';
import { requestParamsSchema } from './request-params';
import { route } from './route';

export const confirmRequestRoute = route({
  operationId: 'confirmRequest',
  method: 'post',
  path: '/v1/requests/:requestId/confirm',
  summary: 'Makes the range of a request last; a second time changes nothing.',
  permission: requestCreatePermission,
  params: requestParamsSchema,
  status: 200,
  answers: 'Allocation',
  refusals: { ...REFUSALS.ownRequest, 409: 'The reservation has ended.' },
  audit: { eventId: 'request-confirm', severityLevel: 'medium', when: 'always', tells: tellsRequestId },
  handle: async ({ params }, caller, context) => ({
    body: await confirmRequest(params.requestId, caller, context),
  }),
});
