import { FAILURES, type FailureCode, type FailureRow } from './failure-codes.data';

const CODES = Object.entries(FAILURES) as [FailureCode, FailureRow][];
const codesByName = new Map(CODES.flatMap(([code, { names }]) => names.map(name => [name, code] as const)));

/** What the SDK does not take for an error, such as one of another realm, it says in words: its name, its code. */
const WRAPPER = 'AWS SDK error wrapper for ';

/** What an error of the SDK may say about itself. */
interface SaidError {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly $fault?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: unknown };
}

/**
 * Which failure an error is.
 *
 * @returns AWS's own code for one that is not told apart, and `Unknown` where it has none
 */
export function classify(error: unknown): FailureCode | (string & {}) {
  if (typeof error !== 'object' || error === null) return 'Unknown';
  const { name, code, message, $fault, $metadata } = error as SaidError;
  const text = typeof message === 'string' ? message : '';
  if (isOfClocks(String(name), text)) return 'ClockSkew';
  const known = [name, code, ...wrappedWords(text)]
    .map(said => codesByName.get(bare(said)))
    .find(found => found !== undefined);
  if (known !== undefined) return known;
  if (text.includes('There is no AWS integration that matches')) return 'InvalidCredentials';
  // The SDK says so where it could not read a body, of whatever status.
  if (text.includes('Deserialization error')) return 'MalformedResponse';
  if ($metadata?.httpStatusCode === 429) return 'Throttling';
  if ($fault === 'server' || Number($metadata?.httpStatusCode) >= 500) return 'ServerError';
  return typeof name === 'string' && /^[A-Z][A-Za-z.]{2,63}$/.test(name) && name !== 'Error'
    ? name
    : 'Unknown';
}

/** A signature that is too old or not valid yet has the code of a wrong one. */
function isOfClocks(name: string, message: string): boolean {
  return (
    /^(SignatureDoesNotMatch|InvalidSignature)/.test(name) &&
    /Signature (expired|not yet current)/.test(message)
  );
}

function wrappedWords(message: string): readonly string[] {
  return message.startsWith(WRAPPER) ? (message.slice(WRAPPER.length).match(/\w+/g) ?? []) : [];
}

function bare(said: unknown): string {
  return typeof said === 'string' ? said.replace(/(?<=.)(Exception|Error)$/, '') : '';
}

/** Failures that are the account's, whichever call meets them: the next call would fail alike. */
export function concernsAccount(code: string): boolean {
  return code === 'InvalidCredentials' || code === 'ClockSkew';
}
