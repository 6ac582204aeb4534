import { diagnoseRequestSchema, vpcReadPermission } from '@private-ecr/core';
import { diagnosis } from '../answers/diagnosis';
import { REFUSALS } from './refusals.data';
import { route } from './route';

export const diagnoseRoute = route({
  operationId: 'diagnose',
  method: 'post',
  path: '/v1/diagnose',
  summary: 'Why a pull failed: from the message alone, or with what is known of the network of an entity.',
  permission: vpcReadPermission,
  body: diagnoseRequestSchema,
  status: 200,
  answers: 'DiagnosisAnswer',
  refusals: REFUSALS.entity,
  handle: async ({ body }, caller, context) => ({ body: await diagnosis(body, caller, context) }),
});
