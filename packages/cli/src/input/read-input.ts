import { InvalidInputError } from '@private-ecr/core';
import { parse, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type { Terminal } from '../terminal/terminal';

/** Where a document comes from: a file's path, or `-` for standard input. */
export type InputSource = string;

const STDIN: InputSource = '-';

interface Limits {
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
    source === STDIN ? await readStdin(terminal, refuse) : readFile(terminal, source, limitBytes, refuse);
  if (bytes.length === 0) throw refuse('no bytes at all', 'check what wrote it, then run this again');
  if (bytes.length > limitBytes) {
    throw refuse(`more than ${megabytes(limitBytes)} MB`, `give at most ${megabytes(limitBytes)} MB`);
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
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new InvalidInputError(source === STDIN ? 'standard input' : source, [
      {
        path: '',
        found: `text that is no JSON (${whereJsonBreaks(text)})`,
        allowed: limits.expected,
        fix: 'correct the JSON at that place',
      },
    ]);
  }
}

type Refuse = (found: string, fix: string) => InvalidInputError;

async function readStdin(terminal: Terminal, refuse: Refuse): Promise<Uint8Array> {
  if (terminal.isStdinInteractive) throw refuse('a keyboard', 'pipe the text in, or name a file');
  return terminal.readStdin();
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

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
