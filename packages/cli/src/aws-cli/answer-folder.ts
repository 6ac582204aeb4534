import path from 'node:path';
import { InvalidInputError, printable } from '@private-ecr/core';
import { parseJson, readText } from '../input/read-input';
import type { FolderEntry, Terminal } from '../terminal/terminal';
import type { AwsCall, AwsObject } from './command';
import { parseFileName } from './file-name';
import { mergePages } from './merge-pages';

/** Reads answers of the AWS CLI out of files, all of them together within one limit of bytes. */
export interface AnswerReader {
  /** The names of what a folder holds, sorted; nothing where there is no such folder. */
  readonly entries: (folder: string) => readonly FolderEntry[];
  readonly open: (folder: string) => AnswerFolder;
}

/** The answers in one folder. */
export interface AnswerFolder {
  /**
   * The answer in a file and its further pages; undefined where there is none.
   *
   * @throws InvalidInputError naming the file that is damaged
   */
  readonly read: (name: string, call: AwsCall, key: string) => Promise<AwsObject | undefined>;
  /** The path of a file, for messages. */
  readonly pathOf: (name: string) => string;
  /**
   * A folder in this one; an empty one where there is none.
   *
   * @throws InvalidInputError where a file or a link has its name
   */
  readonly openFolder: (name: string) => AnswerFolder;
}

/** Opens what is below folders; no link is followed. */
export function answerReader(terminal: Terminal, limitBytes: number): AnswerReader {
  let bytesLeft = limitBytes;
  const readAnswer = async (file: string, expected: string): Promise<unknown> => {
    const text = await readText(terminal, file, { expected, limitBytes: bytesLeft });
    bytesLeft -= Buffer.byteLength(text);
    return parseJson(file, text, expected);
  };
  const open = (folder: string, held: readonly FolderEntry[]): AnswerFolder => {
    const filesByName = groupByName(held);
    const pathOf = (name: string) => path.join(folder, `${name}.json`);
    return {
      pathOf,
      openFolder: name => {
        const below = path.join(folder, name);
        const entry = held.find(candidate => candidate.name === name);
        if (entry !== undefined && entry.kind !== 'folder') throw notOfKind(below, entry, 'a folder');
        return open(below, entry === undefined ? [] : listFolder(terminal, below));
      },
      read: async (name, { words }, key) => {
        const files = filesByName.get(name);
        if (files === undefined) return undefined;
        const expected = `the answer of aws ${words.join(' ')}, as JSON`;
        const pages: AwsObject[] = [];
        for (const file of files) {
          const where = path.join(folder, file.name);
          if (file.kind !== 'file') throw notOfKind(where, file, `${expected}, in a plain file`);
          pages.push(answerOf(where, await readAnswer(where, expected), key, expected));
        }
        return mergePages(pages, pathOf(name));
      },
    };
  };
  return {
    entries: folder => listFolder(terminal, folder),
    open: folder => open(folder, listFolder(terminal, folder)),
  };
}

function listFolder(terminal: Terminal, folder: string): readonly FolderEntry[] {
  try {
    return [...terminal.readFolder(folder)].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'an unreadable folder';
    if (code === 'ENOENT') return [];
    const found = code === 'ENOTDIR' ? 'a file' : code;
    throw refusal(folder, '', found, 'a folder that may be read', 'check the folder');
  }
}

/** The files of each answer, its first page first. */
function groupByName(entries: readonly FolderEntry[]): Map<string, FolderEntry[]> {
  const pages = entries
    .flatMap(entry => {
      const parsed = parseFileName(entry.name);
      return parsed === undefined ? [] : [{ entry, ...parsed }];
    })
    .sort((a, b) => a.page - b.page);
  const byName = new Map<string, FolderEntry[]>();
  for (const { name, entry } of pages) byName.set(name, [...(byName.get(name) ?? []), entry]);
  return byName;
}

function notOfKind(where: string, { kind }: FolderEntry, allowed: string): InvalidInputError {
  const found = { file: 'a file', folder: 'a folder', other: 'a link, a pipe or a device' }[kind];
  return refusal(where, '', found, allowed, 'put that there, or remove what is there');
}

function answerOf(file: string, value: unknown, key: string, expected: string): AwsObject {
  const fix = 'run that call again';
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refusal(file, '', 'JSON that is no object', expected, fix);
  }
  if (!Object.hasOwn(value, key)) throw refusal(file, key, 'nothing', expected, fix);
  return value as AwsObject;
}

/** An error about a file, whose name is somebody else's text. */
export function refusal(
  file: string,
  where: string,
  found: string,
  allowed: string,
  fix: string,
): InvalidInputError {
  return new InvalidInputError(printable(file), [{ path: where, found, allowed, fix }]);
}
