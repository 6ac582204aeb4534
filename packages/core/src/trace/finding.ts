/** What a check says: `unknown` where a fact that would decide it is missing, never `pass`. */
export type CheckVerdict = 'pass' | 'fail' | 'unknown';

/** A resource that a finding rests on. */
export interface Evidence {
  /** What it is, in the words of Terraform and the AWS CLI, such as `route-table`. */
  readonly type: string;
  readonly id: string;
}

/** What was found, as a value that any surface can show. */
export interface Finding {
  readonly verdict: CheckVerdict;
  /** One sentence, without a full stop, that names the ids it speaks of. */
  readonly detail: string;
  readonly evidence: readonly Evidence[];
  /** What to change, in one sentence; only beside `fail`. */
  readonly fix?: string;
}

export function pass(detail: string, ...evidence: readonly Evidence[]): Finding {
  return { verdict: 'pass', detail, evidence };
}

export function fail(detail: string, fix: string, ...evidence: readonly Evidence[]): Finding {
  return { verdict: 'fail', detail, evidence, fix };
}

export function unknown(detail: string, ...evidence: readonly Evidence[]): Finding {
  return { verdict: 'unknown', detail, evidence };
}

/** Names a resource as evidence. */
export function evidenceOf(type: string, id: string): Evidence {
  return { type, id };
}

const WORST_FIRST: readonly CheckVerdict[] = ['fail', 'unknown', 'pass'];

/** The worst of several verdicts; of none, `pass`. */
export function worstVerdict(verdicts: readonly CheckVerdict[]): CheckVerdict {
  return WORST_FIRST.find(verdict => verdicts.includes(verdict)) ?? 'pass';
}

/** Of findings that must all hold: the worst, with the evidence of those that are as bad. */
export function all(findings: readonly [Finding, ...Finding[]]): Finding {
  const [only, second] = findings;
  if (second === undefined) return only;
  const verdict = worstVerdict(findings.map(finding => finding.verdict));
  const worst = findings.filter(finding => finding.verdict === verdict);
  const [first = only, ...others] = worst;
  if (others.length === 0) return first;
  return { ...first, evidence: distinct(worst.flatMap(({ evidence }) => evidence)) };
}

/**
 * Of findings of which an unknown one applies: what they all say, else unknown.
 *
 * @param doubt - why it is not known which one applies
 */
export function whicheverApplies(findings: readonly [Finding, ...Finding[]], doubt: string): Finding {
  const together = all(findings);
  if (findings.every(({ verdict }) => verdict === together.verdict)) return together;
  return unknown(doubt, ...distinct(findings.flatMap(({ evidence }) => evidence)));
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(
    ({ type, id }, position) =>
      evidence.findIndex(other => other.id === id && other.type === type) === position,
  );
}

/** Whether a list holds anything, told to the type checker. */
export function isNonEmpty<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}
