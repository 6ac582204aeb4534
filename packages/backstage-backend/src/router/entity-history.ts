import { vpcReadPermission } from '@private-ecr/core';
import { z } from 'zod';
import { entityHistory } from '../answers/entity-history';
import { entityParamsSchema, refOfParams } from '../answers/entity-ref';
import { COSTS_SHOWN } from './audits.data';
import { REFUSALS } from './refusals.data';
import { route } from './route';

/** Thirteen months and the days of a begun one. */
const MAX_DAYS = 430;

const querySchema = z.strictObject({
  days: z
    .string()
    .regex(/^\d{1,3}$/)
    .refine(text => Number(text) >= 1 && Number(text) <= MAX_DAYS)
    .transform(Number)
    .describe(`days up to today: a whole number from 1 to ${MAX_DAYS}`)
    .default(30),
});

export const entityHistoryRoute = route({
  operationId: 'getEntityHistory',
  method: 'get',
  path: '/v1/entities/:kind/:namespace/:name/history',
  summary: 'How it was, day by day, and what was the matter.',
  permission: vpcReadPermission,
  params: entityParamsSchema,
  query: querySchema,
  status: 200,
  answers: 'History',
  refusals: REFUSALS.entity,
  audit: COSTS_SHOWN,
  handle: async ({ params, query }, caller, context) => ({
    body: await entityHistory(refOfParams(params), query.days, caller, context),
  }),
});
