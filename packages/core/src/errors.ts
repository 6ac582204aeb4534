/**
 * The errors that core throws. Engines throw for bad input only: a fact that is missing is an `unknown` verdict or
 * an "unavailable" price in the result, never an exception.
 */

/** One thing that is wrong with what somebody handed in. */
export interface InputProblem {
  /** Where it stands, such as `teams[0].gb.s3`; empty for the document as a whole. */
  readonly path: string;
  /** What was found there, printed for a person and cut where it is long. */
  readonly found: string;
  /** What may stand there. */
  readonly allowed: string;
  /** What to change, in one sentence without a full stop. */
  readonly fix: string;
}

/** Input that cannot be used. Nothing was computed and nothing was written. */
export class InvalidInputError extends Error {
  /** What was read, such as `scenario` or a file's name. */
  readonly document: string;
  readonly problems: readonly InputProblem[];

  constructor(document: string, problems: readonly InputProblem[]) {
    super(problems.map(problem => describeProblem(document, problem)).join('\n'));
    this.name = 'InvalidInputError';
    this.document = document;
    this.problems = problems;
  }
}

/** One line: path, value found, what is allowed, the fix. */
export function describeProblem(document: string, { path, found, allowed, fix }: InputProblem): string {
  const where = path === '' ? document : `${document}: ${path}`;
  return `${where}: found ${found}; allowed: ${allowed}; fix: ${fix}.`;
}

/** Control characters, line separators, and format characters such as those that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text from a person for a line that others read: what would move a cursor or turn the line is shown, not obeyed. */
export function printable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}

const LONGEST_PRINTED_VALUE = 80;

/** Prints a value so that it fits a line of an error message, whatever somebody handed in. */
export function printValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  const text = printable(typeof value === 'bigint' ? value.toString() : safeJson(value));
  return text.length <= LONGEST_PRINTED_VALUE
    ? text
    : `${text.slice(0, LONGEST_PRINTED_VALUE)}… (${text.length} characters)`;
}

function safeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return `a ${typeof value} that JSON cannot show`;
  }
}
