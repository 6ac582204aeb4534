import type { Cause } from './causes';
import type { Clue } from './signature';

/** A cause with all that speaks for it. */
export interface Candidate {
  readonly cause: Cause;
  /** In 0..1. */
  readonly confidence: number;
  /** That of the heaviest clue. */
  readonly reason: string;
  readonly evidence: readonly string[];
}

/** Adds clues up per cause: independent clues strengthen each other, as the chance that not all of them mislead. */
export function combineClues(clues: readonly Clue[]): readonly Candidate[] {
  const byCause = new Map<Cause, Clue[]>();
  for (const clue of clues) byCause.set(clue.cause, [...(byCause.get(clue.cause) ?? []), clue]);
  return [...byCause].map(([cause, found]) => {
    const heaviestFirst = [...found].sort((a, b) => b.weight - a.weight);
    return {
      cause,
      confidence: 1 - found.reduce((misleading, { weight }) => misleading * (1 - weight), 1),
      reason: heaviestFirst[0]?.reason ?? '',
      evidence: [...new Set(heaviestFirst.flatMap(({ evidence }) => evidence))],
    };
  });
}
