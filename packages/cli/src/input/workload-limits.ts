import type { Limits } from './read-input';

/** What is read as a workload. */
export const WORKLOAD_LIMITS: Limits = {
  expected: 'a workload (JSON: accountId, region, launchType, taskDefinition)',
  limitBytes: 4 * 1024 * 1024,
};
