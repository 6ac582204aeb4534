import { vpcReadPermission } from '@private-ecr/core';
import { entityParamsSchema, refOfParams } from '../answers/entity-ref';
import { entityDrain } from '../drain';
import { REFUSALS } from './refusals.data';
import { route } from './route';

export const entityDrainRoute = route({
  operationId: 'getEntityDrain',
  method: 'get',
  path: '/v1/entities/:kind/:namespace/:name/drain',
  summary: 'Whether anything still runs in a network, as far as it was last read.',
  permission: vpcReadPermission,
  params: entityParamsSchema,
  status: 200,
  answers: 'Drain',
  refusals: REFUSALS.entity,
  handle: async ({ params }, caller, context) => ({
    body: await entityDrain(refOfParams(params), caller, context),
  }),
});
