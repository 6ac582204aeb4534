import type { Cause } from '../../causes';
import type { Clue } from '../../signature';

/** A cause, its weight, and the reason for it. */
export type Weighed = readonly [cause: Cause, weight: number, reason: string];

/** Clues that rest on the same words. */
export function weigh(evidence: readonly string[], ...causes: readonly Weighed[]): readonly Clue[] {
  return causes
    .filter(([, weight]) => weight > 0)
    .map(([cause, weight, reason]) => ({ cause, weight, reason, evidence }));
}
