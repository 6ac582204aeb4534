import { driftReportSchema } from '@private-ecr/core';
import { reportDrift } from '../drift';
import { tellsReport } from './request-audit';
import { route } from './route';

export const driftRoute = route({
  operationId: 'reportDrift',
  method: 'post',
  path: '/v1/drift',
  summary: 'Keeps how stacks stand to their Terraform; for the CI that the configuration names.',
  admitted: 'services',
  body: driftReportSchema,
  status: 200,
  answers: 'DriftAnswer',
  refusals: { 403: 'No service, or one that may not report for all of the stacks: nothing is kept.' },
  audit: { eventId: 'drift-report', severityLevel: 'medium', when: 'always', tells: tellsReport },
  handle: async ({ body }, caller, context) => ({ body: await reportDrift(body, caller, context) }),
});
