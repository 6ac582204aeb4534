import { vpcReadPermission } from '@private-ecr/core';
import { entityParamsSchema, refOfParams } from '../answers/entity-ref';
import { entitySummary } from '../answers/entity-summary';
import { COSTS_SHOWN } from './audits.data';
import { REFUSALS } from './refusals.data';
import { route } from './route';

export const entitySummaryRoute = route({
  operationId: 'getEntitySummary',
  method: 'get',
  path: '/v1/entities/:kind/:namespace/:name/summary',
  summary: 'What is known of a service or a VPC, at one glance.',
  permission: vpcReadPermission,
  params: entityParamsSchema,
  status: 200,
  answers: 'EntitySummary',
  refusals: REFUSALS.entity,
  audit: COSTS_SHOWN,
  handle: async ({ params }, caller, context) => ({
    body: await entitySummary(refOfParams(params), caller, context),
  }),
});
