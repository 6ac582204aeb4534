import { allocationBodySchema, requestCreatePermission, requestSchema } from '@private-ecr/core';
import { z } from 'zod';
import { makeRequest } from '../requests';
import { REFUSALS } from './refusals.data';
import { tellsRequest } from './request-audit';
import { route } from './route';

export const makeRequestRoute = route({
  operationId: 'makeRequest',
  method: 'post',
  path: '/v1/requests',
  summary: 'Reserves the range of a network; the same request again gets the same answer.',
  permission: requestCreatePermission,
  body: allocationBodySchema,
  documentedBody: z.intersection(z.looseObject({ request: requestSchema }), allocationBodySchema),
  status: 201,
  also: { status: 200, description: 'The answer to a request that was made before.' },
  answers: 'Allocation',
  refusals: REFUSALS.request,
  audit: { eventId: 'request', severityLevel: 'medium', when: 'always', tells: tellsRequest },
  handle: async ({ body }, caller, context) => {
    const { answer, isRepetition } = await makeRequest(body, caller, context);
    return { body: answer, ...(isRepetition && { status: 200 }) };
  },
});
