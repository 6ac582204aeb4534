import type { Scenario } from './scenario';

/** The world as its files have it. */
export const healthy: Scenario = {
  name: 'healthy',
  summary: 'Everything is as it was made.',
  apply: world => world,
};
