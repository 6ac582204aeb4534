import { readiness } from '../answers/readiness';
import type { Route } from './route';

/** For probes, which have no credentials: they learn how many accounts are stale, not which. */
export const readinessRoute: Route = {
  operationId: 'getReadiness',
  method: 'get',
  path: '/v1/readiness',
  summary: 'Whether this replica can answer, and which accounts are stale.',
  admitted: 'everybody',
  status: 200,
  answers: 'Readiness',
  refusals: {},
  handle: async (_request, caller, context) => {
    const body = await readiness(caller, context);
    return { body, status: body.status === 'ready' ? 200 : 503 };
  },
};
