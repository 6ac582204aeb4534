import { CAUSE_FAMILIES, type Cause, causeFamily } from './causes';

/** A cause with its probability, before or after more is known. */
export interface RankedCause {
  readonly cause: Cause;
  /** In 0..1. */
  readonly confidence: number;
  readonly reason: string;
}

/** Something learnt about a cause: from the context, or from a trace of the network. */
export interface Adjustment {
  /** Which causes it concerns. */
  readonly concerns: (cause: Cause) => boolean;
  /** By how much it multiplies the odds: above 1 confirms, below 1 refutes. */
  readonly odds: number;
  /** What was learnt, in one sentence. */
  readonly because: string;
}

/** No text and no context makes a cause certain or impossible. */
const MOST = 0.99;
const DECIMALS = 1000;

/**
 * Ranks causes by confidence, most probable first; equal ones keep the order of the vocabulary.
 *
 * @param causes - candidates, as a diagnosis gives them
 * @param adjustments - what more is known; each multiplies the odds of the causes that it concerns, and its sentence
 * is added to their reasons
 */
export function rankCauses<Candidate extends RankedCause>(
  causes: readonly Candidate[],
  adjustments: readonly Adjustment[] = [],
): readonly Candidate[] {
  return causes.map(cause => adjust(cause, adjustments)).sort(byConfidence);
}

function adjust<Candidate extends RankedCause>(
  candidate: Candidate,
  adjustments: readonly Adjustment[],
): Candidate {
  const applied = adjustments.filter(({ concerns }) => concerns(candidate.cause));
  const odds = applied.reduce(
    (product, adjustment) => product * adjustment.odds,
    oddsOf(candidate.confidence),
  );
  const confidence = Math.round(Math.min(MOST, 1 - 1 / (1 + odds)) * DECIMALS) / DECIMALS;
  return {
    ...candidate,
    confidence,
    reason: [candidate.reason, ...applied.map(({ because }) => because)].join(' '),
  };
}

function oddsOf(confidence: number): number {
  const bounded = Math.min(MOST, Math.max(0, confidence));
  return bounded / (1 - bounded);
}

function byConfidence(a: RankedCause, b: RankedCause): number {
  return b.confidence - a.confidence || order(a) - order(b);
}

function order({ cause }: RankedCause): number {
  return CAUSE_FAMILIES.indexOf(causeFamily(cause));
}
