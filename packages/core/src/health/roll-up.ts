import type { HealthReason, HealthStatus } from './health-report';
import type { Severity } from './observation';

const WORST_FIRST: readonly Severity[] = ['failing', 'degraded', 'unknown', 'info'];

/** The worst of the reasons; `info` counts for nothing. */
export function statusOf(reasons: readonly Pick<HealthReason, 'severity'>[]): HealthStatus {
  const worst = WORST_FIRST.find(severity => reasons.some(reason => reason.severity === severity));
  return worst === undefined || worst === 'info' ? 'healthy' : worst;
}

/** Reasons in the order in which a person wants them: the worst first, else by rule, subject and detail. */
export function inOrder(
  reasons: readonly HealthReason[],
  ruleIds: readonly string[],
): readonly HealthReason[] {
  const keyOf = ({ severity, ruleId, subject, detail }: HealthReason) =>
    [WORST_FIRST.indexOf(severity), ruleIds.indexOf(ruleId), subject.type, subject.id, detail] as const;
  return reasons
    .map(reason => ({ reason, key: keyOf(reason) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ reason }) => reason);
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  const differing = a.findIndex((value, position) => value !== b[position]);
  if (differing === -1) return 0;
  return (a[differing] ?? '') < (b[differing] ?? '') ? -1 : 1;
}
