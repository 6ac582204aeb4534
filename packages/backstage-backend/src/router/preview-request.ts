import { requestCreatePermission, requestPreviewBodySchema } from '@private-ecr/core';
import { previewRequest } from '../requests';
import { COSTS_SHOWN } from './audits.data';
import { route } from './route';

export const previewRequestRoute = route({
  operationId: 'previewRequest',
  method: 'post',
  path: '/v1/requests/preview',
  summary: 'What a request would come to, and what is wrong with it; reserves nothing.',
  permission: requestCreatePermission,
  body: requestPreviewBodySchema,
  status: 200,
  answers: 'RequestPreview',
  refusals: {},
  audit: COSTS_SHOWN,
  handle: async ({ body }, caller, context) => ({ body: await previewRequest(body, caller, context) }),
});
