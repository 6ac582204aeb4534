import { isDeepStrictEqual } from 'node:util';
import { InvalidInputError, printValue } from '@private-ecr/core';
import { type Document, isMap, isSeq, type Node, parseDocument, stringify, type YAMLSeq } from 'yaml';
import type { TeamInput } from './definition-schema';
import { type Definition, parseDefinition } from './parse-definition';

/**
 * Changes of one team in a definition file, which people read and review: what is not changed stays as it was written,
 * comments and line breaks included.
 */

/** A definition file: its text, and what it says. Each change reads the new text once. */
export interface DefinitionFile {
  readonly file: string;
  readonly text: string;
  readonly definition: Definition;
}

/** @throws {@link InvalidInputError} where the file does not hold */
export function readDefinition(text: string, file = 'definition'): DefinitionFile {
  return { file, text, definition: parseDefinition(text, file) };
}

/** Adds a team at the end. @throws {@link InvalidInputError} where the team does not hold, or the name is taken */
export function addTeam(before: DefinitionFile, team: TeamInput): DefinitionFile {
  const { name } = team.request;
  if (placeOf(before, name) !== undefined) {
    throw problem(before.file, name, 'a name that no team has', 'choose another name');
  }
  return edited(
    before,
    teams => [...teams, team],
    (source, list) => appended(source, list, team),
  );
}

/** Replaces what a team asks for. @throws {@link InvalidInputError} where the team does not hold */
export function changeTeam(before: DefinitionFile, team: TeamInput): DefinitionFile {
  const place = known(before, team.request.name);
  return edited(
    before,
    teams => teams.map((other, index) => (index === place ? team : other)),
    (source, list) => replaced(source, list, place, itemText(source, list, team)),
  );
}

/** Takes a team out. @throws {@link InvalidInputError} where there is no such team */
export function removeTeam(before: DefinitionFile, name: string): DefinitionFile {
  const place = known(before, name);
  return edited(
    before,
    teams => teams.filter((_, index) => index !== place),
    (source, list) => (list.items.length === 1 ? undefined : replaced(source, list, place, '')),
  );
}

/** A team as the file has it, without what was left out; undefined where there is none of that name. */
export function writtenTeam(file: DefinitionFile, name: string): TeamInput | undefined {
  const place = placeOf(file, name);
  const { teams } = parseDocument(file.text).toJS() as { readonly teams?: readonly TeamInput[] };
  return place === undefined ? undefined : teams?.[place];
}

/** {@link addTeam} of a text. @throws {@link InvalidInputError} where the file or the team does not hold */
export function withTeam(text: string, team: TeamInput, file?: string): string {
  return addTeam(readDefinition(text, file), team).text;
}

/** {@link changeTeam} of a text. @throws {@link InvalidInputError} where the file or the team does not hold */
export function changedTeam(text: string, team: TeamInput, file?: string): string {
  return changeTeam(readDefinition(text, file), team).text;
}

/** {@link removeTeam} of a text. @throws {@link InvalidInputError} where the file does not hold */
export function withoutTeam(text: string, name: string, file?: string): string {
  return removeTeam(readDefinition(text, file), name).text;
}

function placeOf({ definition }: DefinitionFile, name: string): number | undefined {
  const place = definition.teams.findIndex(({ request }) => request.name === name);
  return place === -1 ? undefined : place;
}

function known(before: DefinitionFile, name: string): number {
  const place = placeOf(before, name);
  if (place === undefined) {
    throw problem(before.file, name, 'the name of a team of the definition', 'name one of them');
  }
  return place;
}

function problem(file: string, name: string, allowed: string, fix: string): InvalidInputError {
  return new InvalidInputError(file, [{ path: 'request.name', found: printValue(name), allowed, fix }]);
}

/**
 * The file with its list of teams changed.
 *
 * @param byText - the change in the text itself; what it gives counts only if it says just what `change` says, since
 * YAML has more ways to write a list than are handled there
 */
function edited(
  { text, file }: DefinitionFile,
  change: (teams: readonly unknown[]) => readonly unknown[],
  byText: (text: string, teams: YAMLSeq) => string | undefined,
): DefinitionFile {
  const document = parseDocument(text);
  const before = document.toJS() as { teams?: unknown[] | null };
  const expected: unknown = JSON.parse(JSON.stringify({ ...before, teams: change(before.teams ?? []) }));
  const list = isMap(document.contents) ? document.contents.get('teams', true) : undefined;
  const inPlace = isSeq(list) && list.flow !== true ? byText(text, list) : undefined;
  const result =
    inPlace !== undefined && saysTheSame(inPlace, expected) ? inPlace : rewritten(text, document, expected);
  return readDefinition(result, file);
}

function saysTheSame(text: string, expected: unknown): boolean {
  const document = parseDocument(text);
  return document.errors.length === 0 && isDeepStrictEqual(document.toJS(), expected);
}

/** The whole file anew, in the form that it had: what is written between braces is JSON. */
function rewritten(text: string, document: Document, expected: unknown): string {
  if (text.trimStart().startsWith('{')) return `${JSON.stringify(expected, null, 2)}\n`;
  document.setIn(['teams'], document.createNode((expected as { teams: unknown }).teams));
  return document.toString({ lineWidth: 0 });
}

function appended(text: string, list: YAMLSeq, team: TeamInput): string | undefined {
  const last = rangeOf(list.items.at(-1));
  if (last === undefined) return undefined;
  const end = lineEnd(text, last.end);
  const separator = text.slice(0, end).endsWith('\n') ? '' : '\n';
  return `${text.slice(0, end)}${separator}\n${itemText(text, list, team)}${text.slice(end)}`;
}

function replaced(text: string, list: YAMLSeq, place: number, item: string): string | undefined {
  const range = rangeOf(list.items[place]);
  if (range === undefined) return undefined;
  const start = text.lastIndexOf('\n', text.lastIndexOf('-', range.start - 1)) + 1;
  const end = lineEnd(text, range.end);
  const rest = text.slice(end);
  const before = text.slice(0, start);
  if (item !== '') return `${before}${item}${rest}`;
  // An empty line that stood before what is taken out would be one too many.
  return rest === '' ? before.replace(/\n\n$/, '\n') : `${before}${rest.replace(/^\n/, '')}`;
}

/** The end of the line in which what ends at `position` ends, its comment included. */
function lineEnd(text: string, position: number): number {
  if (position > 0 && text[position - 1] === '\n') return position;
  const lineBreak = text.indexOf('\n', position);
  return lineBreak === -1 ? text.length : lineBreak + 1;
}

function rangeOf(item: unknown): { readonly start: number; readonly end: number } | undefined {
  const [start, end] = (item as Node | undefined)?.range ?? [];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A team as an item of the list, as far to the right as the others. */
function itemText(text: string, list: YAMLSeq, team: TeamInput): string {
  const first = rangeOf(list.items[0])?.start ?? 0;
  const dash = text.lastIndexOf('-', first - 1);
  const indent = ' '.repeat(dash - (text.lastIndexOf('\n', dash) + 1));
  return stringify([team], { lineWidth: 0 })
    .split('\n')
    .map(line => (line === '' ? '' : `${indent}${line}`))
    .join('\n');
}
