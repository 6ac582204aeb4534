import type { PolicyDecision } from '../../policy';
import { type Evidence, fail, type Finding, pass, unknown } from '../finding';

/**
 * A decision about a call as a finding.
 *
 * @param decider - what carries the policy
 */
export function findingOf({ verdict, reason }: PolicyDecision, fix: string, decider: Evidence): Finding {
  const detail = `${decider.id}: ${reason}`;
  if (verdict === 'allow') return pass(detail, decider);
  return verdict === 'unknown' ? unknown(detail, decider) : fail(detail, fix, decider);
}
