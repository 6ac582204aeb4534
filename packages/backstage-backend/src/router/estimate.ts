import { costReadPermission, scenarioSchema } from '@private-ecr/core';
import { z } from 'zod';
import { estimate } from '../answers/estimate';
import { route } from './route';

export const estimateRoute = route({
  operationId: 'estimateSavings',
  method: 'post',
  path: '/v1/estimate',
  summary: 'What a scenario would cost and save.',
  permission: costReadPermission,
  // The engine reads it, with the operator's own prices beside it.
  body: z.unknown(),
  documentedBody: scenarioSchema,
  status: 200,
  answers: 'SavingsEstimate',
  refusals: {},
  audit: { eventId: 'estimate', severityLevel: 'low', when: 'always' },
  handle: async ({ body }, _caller, context) => ({ body: await estimate(body, context) }),
});
