import type { Evidence } from '../trace';

/** How bad a reason is. `info` is worth knowing and changes no status. */
export type Severity = 'failing' | 'degraded' | 'unknown' | 'info';

/** What a rule found, seen with its own facts. */
export interface SeenObservation {
  readonly kind: 'seen';
  readonly severity: Exclude<Severity, 'unknown'>;
  readonly subject: Evidence;
  /** One sentence, without a full stop, that names the ids it speaks of. */
  readonly detail: string;
  readonly evidence: readonly Evidence[];
  /** What to change, in one sentence. */
  readonly fix?: string;
}

/** What a rule could not judge, because a fact is missing. */
export interface UnseenObservation {
  readonly kind: 'unseen';
  /** Whether the status is open without it: then it is a reason of severity `unknown`. */
  readonly decides: boolean;
  readonly subject: Evidence;
  /** The fact, such as `the VpcEndpoints of 111122223333 in eu-west-1`. */
  readonly what: string;
  /** Why it is missing, or what cannot be told without it. */
  readonly matters: string;
  readonly evidence: readonly Evidence[];
}

export type Observation = SeenObservation | UnseenObservation;

/** Somebody's pulls fail, or will as soon as a task starts. */
export function failing(
  subject: Evidence,
  detail: string,
  fix: string,
  ...evidence: readonly Evidence[]
): Observation {
  return { kind: 'seen', severity: 'failing', subject, detail, evidence: [subject, ...evidence], fix };
}

/** Pulls work, but less well than they should, or will not bear the next change or outage. */
export function degraded(
  subject: Evidence,
  detail: string,
  fix: string,
  ...evidence: readonly Evidence[]
): Observation {
  return { kind: 'seen', severity: 'degraded', subject, detail, evidence: [subject, ...evidence], fix };
}

/** Worth knowing, and no matter of health. */
export function info(
  subject: Evidence,
  detail: string,
  fix?: string,
  ...evidence: readonly Evidence[]
): Observation {
  return {
    kind: 'seen',
    severity: 'info',
    subject,
    detail,
    evidence: [subject, ...evidence],
    ...(fix !== undefined && { fix }),
  };
}

/** A missing fact that leaves the status open. */
export function unseen(
  subject: Evidence,
  what: string,
  matters: string,
  ...evidence: readonly Evidence[]
): Observation {
  return { kind: 'unseen', decides: true, subject, what, matters, evidence: [subject, ...evidence] };
}

/** A missing fact that leaves the status as it is. */
export function unseenAside(subject: Evidence, what: string, matters: string): Observation {
  return { kind: 'unseen', decides: false, subject, what, matters, evidence: [subject] };
}
