import type { Route } from './route';

/** Somebody is shown what something costs or saves. */
export const COSTS_SHOWN = {
  eventId: 'cost-read',
  severityLevel: 'low',
  when: 'costs-are-shown',
} as const satisfies Route['audit'];
