import { InvalidInputError } from '@private-ecr/core';
import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Terminal } from '../terminal/terminal';

/** Where a document comes from: a file's path, or `-` for standard input. */
export type InputSource = string;

/** The source that is standard input. */
export const STDIN: InputSource = '-';

const MEGABYTE = 1024 * 1024;

/** What may be read. */
export interface Limits {
  /** What the document is, for messages: `a scenario document (JSON)`. */
  readonly expected: string;
  readonly limitBytes: number;
}

/**
 * Reads text from a file or standard input.
 *
 * @throws InvalidInputError where there is nothing, too much, or something that is no text
 */
export async function readText(
  terminal: Terminal,
  source: InputSource,
  { expected, limitBytes }: Limits,
): Promise<string> {
  const name = source === STDIN ? 'standard input' : source;
  const refuse = (found: string, fix: string) =>
    new InvalidInputError(name, [{ path: '', found, allowed: expected, fix }]);

  const bytes =
    source === STDIN
      ? await readStdin(terminal, limitBytes, refuse)
      : readFile(terminal, source, limitBytes, refuse);
  if (bytes.length === 0) throw refuse('no bytes at all', 'check what wrote it, then run this again');
  if (bytes.length > limitBytes) {
    throw tooLarge(limitBytes, refuse);
  }
  const text = decodeUtf8(bytes);
  if (text === undefined || text.includes('\0')) throw refuse('binary data', 'give it as UTF-8 text');
  if (text.trim() === '') throw refuse('nothing but white space', 'check what wrote it, then run this again');
  return text;
}

/**
 * Reads a JSON document from a file or standard input.
 *
 * @throws InvalidInputError as {@link readText}, and where the text is no JSON, with line and column
 */
export async function readJson(terminal: Terminal, source: InputSource, limits: Limits): Promise<unknown> {
  const text = await readText(terminal, source, limits);
  return parseJson(source === STDIN ? 'standard input' : source, text, limits.expected);
}

/**
 * Parses JSON.
 *
 * @param name - what to call the text in messages
 * @throws InvalidInputError where the text is no JSON, with line and column
 */
export function parseJson(name: string, text: string, expected: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new InvalidInputError(name, [
      {
        path: '',
        found: `text that is no JSON (${whereJsonBreaks(text)})`,
        allowed: expected,
        fix: 'correct the JSON at that place',
      },
    ]);
  }
}

type Refuse = (found: string, fix: string) => InvalidInputError;

async function readStdin(terminal: Terminal, limitBytes: number, refuse: Refuse): Promise<Uint8Array> {
  if (terminal.isStdinInteractive) throw refuse('a keyboard', 'pipe the text in, or name a file');
  return terminal.readStdin(limitBytes);
}

const FILE_ERRORS: Readonly<Record<string, readonly [found: string, fix: string]>> = {
  ENOENT: ['no such file', 'check the path'],
  EISDIR: ['a folder', 'name a file in it'],
  EACCES: ['a file that may not be read', 'grant yourself read access'],
};

function readFile(terminal: Terminal, path: string, limitBytes: number, refuse: Refuse): Uint8Array {
  try {
    return terminal.readFile(path, limitBytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an unreadable file';
    if (code === 'EFBIG') throw tooLarge(limitBytes, refuse);
    const [found, fix] = FILE_ERRORS[code] ?? [code, 'check the file'];
    throw refuse(found, fix);
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The engine's own message has a position for some errors only, and words that differ between versions of Node. */
function whereJsonBreaks(text: string): string {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first === undefined) return 'at a place unknown';
  const before = text.slice(0, first.offset).split('\n');
  return `${printParseErrorCode(first.error)}, line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

function tooLarge(limitBytes: number, refuse: Refuse): InvalidInputError {
  const limit = limitBytes < MEGABYTE ? `${limitBytes} bytes` : `${(limitBytes / MEGABYTE).toFixed(0)} MB`;
  return refuse(`more than ${limit}`, `give at most ${limit}`);
}
