/**
 * Whether something matches, where "nobody can tell" is an answer too. Each but a plain yes says why, in words that
 * go on after a subject ("the condition …", "the action …").
 */
export type Match =
  | { readonly matches: 'yes' }
  | { readonly matches: 'no'; readonly reason: string }
  | { readonly matches: 'unknown'; readonly reason: string };

/** It matches. */
export const YES: Match = { matches: 'yes' };

/** It does not match. */
export function no(reason: string): Match {
  return { matches: 'no', reason };
}

/** Nobody can tell whether it matches. */
export function unknown(reason: string): Match {
  return { matches: 'unknown', reason };
}

/** A certain answer. */
export function yesIf(holds: boolean, reasonIfNot: string): Match {
  return holds ? YES : no(reasonIfNot);
}

/** All must match: one that certainly does not decides, then one that is unknown. */
export function every(matches: readonly Match[]): Match {
  return (
    matches.find(({ matches: answer }) => answer === 'no') ??
    matches.find(({ matches: answer }) => answer === 'unknown') ??
    YES
  );
}

/** One must match: one that certainly does decides, then one that is unknown. */
export function some(matches: readonly Match[], reasonIfNone: string): Match {
  return (
    matches.find(({ matches: answer }) => answer === 'yes') ??
    matches.find(({ matches: answer }) => answer === 'unknown') ??
    no(reasonIfNone)
  );
}

/** The opposite; unknown stays unknown. */
export function not(match: Match, reasonIfItMatched: string): Match {
  if (match.matches === 'unknown') return match;
  return match.matches === 'no' ? YES : no(reasonIfItMatched);
}
