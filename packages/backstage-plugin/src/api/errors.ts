/** What went wrong between the page and the backend, as far as a person can act on it. */
export type ApiFailure =
  /** No answer at all: the network, or the backend is down. */
  | 'unreachable'
  /** Not signed in, or the session ended. */
  | 'unauthenticated'
  /** The permission framework said no. */
  | 'denied'
  /** The backend knows no such entity. */
  | 'not-found'
  /** The question itself was refused: its text says why. */
  | 'refused'
  /** Too many requests. */
  | 'throttled'
  /** The backend failed. */
  | 'failed'
  /** An answer that cannot be read. */
  | 'malformed'
  /** An answer of a later version than this page. */
  | 'too-new';

/** Failures after which the same question may be answered. */
const RETRYABLE: readonly ApiFailure[] = ['unreachable', 'throttled', 'failed'];

/** A request to the backend that did not come to an answer. */
export class PrivateEcrApiError extends Error {
  override readonly name = 'PrivateEcrApiError';
  readonly failure: ApiFailure;
  /** The HTTP status, where there was one. */
  readonly status: number | undefined;
  /** How long the backend asks to be left alone. */
  readonly retryAfterSeconds: number | undefined;

  constructor(
    failure: ApiFailure,
    message: string,
    {
      status,
      retryAfterSeconds,
      cause,
    }: { status?: number; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.failure = failure;
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  get retryable(): boolean {
    return RETRYABLE.includes(this.failure);
  }
}

/** Whatever was thrown, as an error of this API. */
export function asApiError(thrown: unknown): PrivateEcrApiError {
  if (thrown instanceof PrivateEcrApiError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new PrivateEcrApiError('unreachable', message, { cause: thrown });
}
