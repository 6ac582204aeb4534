import { CHECKS } from './checks';
import type { CheckVerdict } from './finding';
import type { LegResult, TraceVerdict } from './result';

const PERMISSIONS: ReadonlySet<string> = new Set(
  CHECKS.filter(({ isPermission }) => isPermission).map(({ id }) => id),
);

/** Whether a check is about permissions, whose documents a snapshot may lack. */
export function isPermission(checkId: string): boolean {
  return PERMISSIONS.has(checkId);
}

/**
 * The verdict on a workload: `blocked` where a check is known to fail, else `unknown` where one of the network or of an
 * endpoint is unknown, else `reachable`. Permissions count where they are known; no leg at all is `unknown`.
 */
export function overallVerdict(legs: readonly LegResult[]): TraceVerdict {
  const deciding = legs.filter(({ purpose }) => purpose !== 'agent');
  const checks = deciding.flatMap(leg => leg.checks);
  if (checks.some(({ verdict }) => verdict === 'fail')) return 'blocked';
  const isOpen = ({ id, verdict }: { id: string; verdict: CheckVerdict }) =>
    verdict === 'unknown' && !isPermission(id);
  return deciding.length === 0 || checks.some(isOpen) ? 'unknown' : 'reachable';
}
