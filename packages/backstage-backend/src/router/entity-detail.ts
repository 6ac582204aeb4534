import { vpcReadPermission } from '@private-ecr/core';
import { entityDetail } from '../answers/entity-detail';
import { entityParamsSchema, refOfParams } from '../answers/entity-ref';
import { COSTS_SHOWN } from './audits.data';
import { REFUSALS } from './refusals.data';
import { route } from './route';

export const entityDetailRoute = route({
  operationId: 'getEntityDetail',
  method: 'get',
  path: '/v1/entities/:kind/:namespace/:name/detail',
  summary: 'All that is known of a service or a VPC: each link of the way, line items, failed pulls.',
  permission: vpcReadPermission,
  params: entityParamsSchema,
  status: 200,
  answers: 'EntityDetail',
  refusals: REFUSALS.entity,
  audit: COSTS_SHOWN,
  handle: async ({ params }, caller, context) => ({
    body: await entityDetail(refOfParams(params), caller, context),
  }),
});
