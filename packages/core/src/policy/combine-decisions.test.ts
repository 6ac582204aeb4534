import { requireEvery } from './combine-decisions';
import type { PolicyDecision } from './evaluate-policy';

type Verdict = PolicyDecision['verdict'];

const decision = (verdict: Verdict, reason: string = verdict): PolicyDecision => ({ verdict, reason });

describe('a call that several policies must allow', () => {
  test.each<[Verdict, Verdict, Verdict]>([
    ['allow', 'allow', 'allow'],
    ['allow', 'implicit-deny', 'implicit-deny'],
    ['allow', 'unknown', 'unknown'],
    ['unknown', 'implicit-deny', 'implicit-deny'],
    ['unknown', 'explicit-deny', 'explicit-deny'],
    ['implicit-deny', 'explicit-deny', 'explicit-deny'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(requireEvery([decision(one), decision(other)]).verdict).toBe(expected);
    expect(requireEvery([decision(other), decision(one)]).verdict).toBe(expected);
  });

  test('of equal decisions the first is the evidence', () => {
    expect(requireEvery([decision('unknown', 'first'), decision('unknown', 'second')]).reason).toBe('first');
  });
});
