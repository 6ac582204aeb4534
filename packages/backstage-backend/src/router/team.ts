import { vpcReadPermission } from '@private-ecr/core';
import { z } from 'zod';
import { entityParamsSchema, refOfParams } from '../answers/entity-ref';
import { teamSummary } from '../answers/fleet/team';
import { COSTS_SHOWN } from './audits.data';
import { REFUSALS } from './refusals.data';
import { route } from './route';

const paramsSchema = entityParamsSchema.extend({
  kind: z
    .string()
    .regex(/^(group|user)$/i)
    .transform(text => text.toLowerCase())
    .describe('group or user: who can own something'),
});

export const teamRoute = route({
  operationId: 'getTeam',
  method: 'get',
  path: '/v1/teams/:kind/:namespace/:name',
  summary: 'What a group or user owns, worst first, with totals.',
  permission: vpcReadPermission,
  params: paramsSchema,
  status: 200,
  answers: 'TeamSummary',
  refusals: REFUSALS.entity,
  audit: COSTS_SHOWN,
  handle: async ({ params }, caller, context) => ({
    body: await teamSummary(refOfParams(params), caller, context),
  }),
});
