import type { PolicyDecision } from './evaluate-policy';

/** The order in which one decision outweighs another where all must allow. */
const PRECEDENCE: readonly PolicyDecision['verdict'][] = [
  'explicit-deny',
  'implicit-deny',
  'unknown',
  'allow',
];

/**
 * What becomes of a call that each of several policies must allow: across accounts the caller's role and the
 * repository, and the endpoint on the way.
 *
 * @param decisions - at least one
 * @returns the decision that outweighs the others; of equal ones the first
 */
export function requireEvery(decisions: readonly [PolicyDecision, ...PolicyDecision[]]): PolicyDecision {
  return decisions.reduce((decisive, decision) =>
    PRECEDENCE.indexOf(decision.verdict) < PRECEDENCE.indexOf(decisive.verdict) ? decision : decisive,
  );
}
