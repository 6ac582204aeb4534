import type { Evidence } from '../trace';
import type { Severity } from './observation';

/** The state of a network for those who pull through it. */
export type HealthStatus = 'healthy' | 'degraded' | 'failing' | 'unknown';

/** Why the status is what it is. */
export interface HealthReason {
  /** The rule that found it: its file, its test and its row in the documentation have this name. */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly subject: Evidence;
  /** One sentence, without a full stop, that names the ids it speaks of. */
  readonly detail: string;
  readonly evidence: readonly Evidence[];
  /** What to change, in one sentence; absent where nothing is to be changed. */
  readonly fix?: string;
}

/** A fact that was not there to be looked at. */
export interface NotSeen {
  /** The rules that wanted it. */
  readonly ruleIds: readonly string[];
  /** The fact, such as `the VpcEndpoints of 111122223333 in eu-west-1`. */
  readonly what: string;
  /** Why it is missing, or what cannot be told without it. */
  readonly matters: string;
}

/** What was found, as plain data that any surface can show. */
export interface HealthReport {
  /** The worst severity among the reasons; `healthy` where all that decides was seen and is well. */
  readonly status: HealthStatus;
  /** Failing first, then degraded, unknown, info; within one severity by rule and subject. */
  readonly reasons: readonly HealthReason[];
  /** When the snapshot was taken, as it says. */
  readonly collectedAt: string;
  /** Seconds from then to `now`, never below 0; null where `collectedAt` is no time. */
  readonly ageSeconds: number | null;
  /** What was not seen, whether it decides the status or not. */
  readonly notSeen: readonly NotSeen[];
}
