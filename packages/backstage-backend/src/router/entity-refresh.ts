import { refreshPermission } from '@private-ecr/core';
import { entityParamsSchema, refOfParams } from '../answers/entity-ref';
import { requestRefresh } from '../answers/request-refresh';
import { REFUSALS } from './refusals.data';
import { route } from './route';

export const entityRefreshRoute = route({
  operationId: 'refreshEntity',
  method: 'post',
  path: '/v1/entities/:kind/:namespace/:name/refresh',
  summary: 'Has the accounts read now that an entity rests on; does not wait for it.',
  permission: refreshPermission,
  params: entityParamsSchema,
  status: 202,
  answers: 'RefreshAnswer',
  refusals: { ...REFUSALS.entity, ...REFUSALS.refresh },
  audit: { eventId: 'refresh', severityLevel: 'medium', when: 'always' },
  handle: async ({ params }, caller, context) => ({
    body: await requestRefresh(refOfParams(params), caller, context),
  }),
});
