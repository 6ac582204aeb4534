import type { HealthReason, Severity } from '@private-ecr/core';

export const WORST_FIRST: readonly Severity[] = ['failing', 'degraded', 'unknown', 'info'];

/** Reasons with the worst first, otherwise as they come. */
export function worstFirst(reasons: readonly HealthReason[]): readonly HealthReason[] {
  return WORST_FIRST.flatMap(severity => reasons.filter(reason => reason.severity === severity));
}
