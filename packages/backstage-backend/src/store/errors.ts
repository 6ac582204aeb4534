import { ServiceUnavailableError } from '@backstage/errors';

const LATER = 'ask again in a moment';

/**
 * The database cannot be used at present. What was to be written is not; the next try may succeed. Answered as 503.
 *
 * The message of the driver is not passed on: it can name hosts, users and statements with their values.
 */
export class StoreUnavailableError extends ServiceUnavailableError {
  override name = 'ServiceUnavailableError' as const;
  readonly code: string;

  constructor(reason: string, code: string, fix = LATER) {
    super(
      `the database of private-ecr cannot be used at present: ${reason} (${code}); nothing was changed; fix: ${fix}.`,
    );
    this.code = code;
  }
}

/**
 * The database did not do what it was asked, and would not do it the next time either. Answered as 500.
 *
 * The message of the driver is for the log: it quotes statements, and what was to be written.
 */
export class StoreRefusalError extends Error {
  override readonly name = 'StoreRefusalError';

  constructor(readonly code: string) {
    super(
      `the database of private-ecr refused what it was asked (${code}); nothing was changed; the log of the backend says why`,
    );
  }
}

/** What a driver says, in words, and what helps where waiting does not. */
interface Reason {
  readonly reason: string;
  readonly fix?: string;
}

const NO_ROOM: Reason = {
  reason: 'it has no room for a further connection',
  fix: 'ask again in a moment; if it lasts, allow the database and backend.database.knexConfig.pool more connections',
};

const REASONS: readonly (Reason & { readonly codes: RegExp })[] = [
  {
    codes: /^SQLITE_FULL|^53100$|^ENOSPC$|^SQLITE_IOERR/,
    reason: 'its disk is full or broken',
    fix: 'make room on the disk of the database, and ask again',
  },
  { codes: /^SQLITE_BUSY|^SQLITE_LOCKED|^55P03$/, reason: 'another process holds it' },
  {
    codes: /^SQLITE_(CANTOPEN|READONLY|CORRUPT|NOTADB)|^25006$/,
    reason: 'its file cannot be written',
    fix: 'let the backend write the database, and ask again',
  },
  { codes: /^53(000|200|300|400)$/, ...NO_ROOM },
  { codes: /^57P0[1-5]$|^57014$/, reason: 'it shuts down or starts' },
  { codes: /^08/, reason: 'the connection failed' },
  {
    codes: /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/,
    reason: 'it cannot be reached',
  },
  { codes: /^(40001|40P01)$/, reason: 'too much was written at once' },
];

const MESSAGES: readonly (Reason & { readonly text: RegExp; readonly code: string })[] = [
  {
    text: /Connection terminated|Client has encountered a connection error|not queryable|server closed the connection/i,
    code: 'ConnectionLost',
    reason: 'the connection failed',
  },
  { text: /Timeout acquiring a connection/i, code: 'PoolTimeout', ...NO_ROOM },
  { text: /Unable to acquire a connection/i, code: 'PoolClosed', reason: 'this replica shuts down' },
];

/** Whether another transaction got in the way: the same work can be done again at once. */
export function isConflict(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error) ?? '');
}

/** An error as the store throws it: those of a driver in our words, all others as they are. */
export function storeError(error: unknown, report: (error: Error) => void = () => undefined): unknown {
  const code = codeOf(error);
  const byCode = code === undefined ? undefined : REASONS.find(({ codes }) => codes.test(code));
  if (code !== undefined && byCode !== undefined)
    return new StoreUnavailableError(byCode.reason, code, byCode.fix);
  if (!isError(error)) return error;
  const byMessage = MESSAGES.find(({ text }) => text.test(error.message));
  if (byMessage !== undefined)
    return new StoreUnavailableError(byMessage.reason, byMessage.code, byMessage.fix);
  if (!isOfDriver(error)) return error;
  report(error);
  return new StoreRefusalError(code ?? error.name);
}

/** Drivers have codes of their own; the query builder puts the statement before what a driver says. */
function isOfDriver(error: Error & { readonly severity?: unknown }): boolean {
  const code = codeOf(error);
  if (code?.startsWith('SQLITE_') === true) return true;
  if (code !== undefined && /^[0-9A-Z]{5}$/.test(code) && error.severity !== undefined) return true;
  return STATEMENT.test(error.message);
}

const STATEMENT =
  /^(select|insert|update|delete|with|begin|commit|rollback|savepoint|release|create|alter|drop|pragma)\b.* - |^Undefined binding/is;

/** Errors of a native module may be of another realm. */
export function isError(error: unknown): error is Error {
  return typeof (error as { message?: unknown } | undefined)?.message === 'string';
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
