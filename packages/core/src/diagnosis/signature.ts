import type { Cause } from './causes';
import type { Failure } from './features/failure';

/** A piece of text that speaks for a cause. */
export interface Clue {
  readonly cause: Cause;
  /** How probable the cause is given this piece alone, in 0..1, from how often real messages of its kind had it. */
  readonly weight: number;
  /** Why, in terms of the person's own hosts, addresses and actions, in one sentence. */
  readonly reason: string;
  /** The words of the message that say so. */
  readonly evidence: readonly string[];
}

/** A kind of failure that messages can be recognised by: one concept, one file, no knowledge of other signatures. */
export interface Signature {
  /** The name of its file. */
  readonly id: string;
  /** Whether it speaks only where no other signature does: it knows the head of a failure, not its kind. */
  readonly isFallback?: true;
  /** What the failure speaks for; empty when it does not have this signature. */
  readonly clues: (failure: Failure) => readonly Clue[];
}
