import type { Workload } from './workload-schema';

/** What `LATEST`, and no platform version, stand for on Linux. */
const LATEST_LINUX = '1.4.0';
/** From here on, the platform takes the registry's token through the task's own network interface. */
const FIRST_WITH_TOKEN = [1, 4, 0];

export function isWindows({ taskDefinition }: Workload): boolean {
  return taskDefinition.runtimePlatform?.operatingSystemFamily?.startsWith('WINDOWS') ?? false;
}

/**
 * Whether the task itself asks `ecr.api` for a token: always, but for Linux on Fargate up to platform version 1.3.0,
 * where Fargate does it.
 */
export function asksForToken(workload: Workload): boolean {
  if (workload.launchType !== 'FARGATE' || isWindows(workload)) return true;
  const version = workload.platformVersion ?? 'LATEST';
  const numbers = (version === 'LATEST' ? LATEST_LINUX : version).split('.').map(Number);
  return compare(numbers, FIRST_WITH_TOKEN) >= 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const difference = a.map((value, index) => value - (b[index] ?? 0)).find(value => value !== 0);
  return difference ?? 0;
}
