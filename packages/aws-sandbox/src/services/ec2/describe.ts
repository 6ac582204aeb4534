import { AwsError } from '../../errors';
import type { Fields } from '../../model/api-model';
import { type ListName, listRow } from '../../world/lists.data';
import { answered, type Owned } from '../../world/view';
import { type Entry, idOf } from '../../world/world';
import type { Action, Call } from '../service';
import { filtered, type FilterTable } from './filters';

/** How a call that lists resources differs from the others of its kind. */
export interface DescribeRow {
  /** The list of the snapshot that is answered. */
  readonly list: ListName;
  /** The member of the answer that holds the entries; the list's name where it is left out. */
  readonly answer?: string;
  readonly ids?: IdsRow;
  readonly filters: FilterTable;
  /** What the parameter for filters is called; `Filters` where it is left out. */
  readonly filterParameter?: string;
  /** The most entries of a page, whatever is asked for. */
  readonly mostPerPage?: number;
  /** The entries of a page where `MaxResults` is not given; all where it is left out. */
  readonly usualPerPage?: number;
  /** Further parameters that the call heeds. */
  readonly further?: readonly string[];
  /** What AWS counts when it is asked; nothing where it is left out. What the world says itself goes before it. */
  readonly counted?: (entry: Entry, call: Call) => Entry;
  /** Which of the visible entries the call is about; all where it is left out. */
  readonly isMeant?: (owned: Owned, input: Fields, call: Call) => boolean;
}

/** The parameter that names resources, and what is answered for one that is not there. */
export interface IdsRow {
  readonly parameter: string;
  /** What an id starts with, before its hyphen. */
  readonly prefix: string;
  readonly notFound: string;
  readonly malformed: string;
  /** The text for an id that is not there, in which `{id}` stands for it. */
  readonly text: string;
  /** Whether ids and `MaxResults` exclude each other. */
  readonly isAlone?: boolean;
}

/** The action that a row describes: ids, then filters, then pages. */
export function describe(row: DescribeRow): Action {
  const filterParameter = row.filterParameter ?? 'Filters';
  return {
    parameters: [
      ...(row.ids === undefined ? [] : [row.ids.parameter]),
      filterParameter,
      'MaxResults',
      'NextToken',
      'DryRun',
      ...(row.further ?? []),
    ],
    answer: (input, call) => {
      refuseDryRun(input);
      const meant = call.visible(row.list).filter(owned => row.isMeant?.(owned, input, call) ?? true);
      const named = row.ids === undefined ? meant : withIds(meant, input, row.list, row.ids);
      const shown = named.map(owned => {
        const entry = answered(row.list, owned, listRow(row.list).owner);
        return { entry: { ...row.counted?.(entry, call), ...entry } };
      });
      const found = filtered(shown, input[filterParameter], row.filters);
      return pageOf(
        row.answer ?? row.list,
        found.map(({ entry }) => entry),
        input,
        call,
        row,
      );
    },
  };
}

/** A page of an answer's entries, under AWS's names for page and token. */
export function pageOf(
  answer: string,
  entries: readonly unknown[],
  input: Fields,
  call: Call,
  { mostPerPage = Infinity, usualPerPage }: Pick<DescribeRow, 'mostPerPage' | 'usualPerPage'> = {},
): Fields {
  const asked = (input['MaxResults'] as number | undefined) ?? usualPerPage;
  const { items, nextToken } = call.page(entries, {
    nextToken: input['NextToken'] as string | undefined,
    maxResults: Math.min(asked ?? Infinity, mostPerPage),
  });
  return { [answer]: items, ...(nextToken !== undefined && { NextToken: nextToken }) };
}

/** A rehearsal of a call that is allowed: AWS says so by an error. */
export function refuseDryRun({ DryRun }: Fields): void {
  if (DryRun === true) {
    throw new AwsError('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.', 412);
  }
}

/** The entry of an id, or AWS's error for one that the caller does not see. */
export function requireOne(call: Call, list: ListName, id: string, row: IdsRow): Owned {
  const [owned] = withIds(call.visible(list), { [row.parameter]: [id] }, list, row);
  return owned as Owned;
}

function withIds(items: readonly Owned[], input: Fields, list: ListName, row: IdsRow): readonly Owned[] {
  const ids = input[row.parameter] as readonly string[] | undefined;
  if (ids === undefined || ids.length === 0) return items;
  if (row.isAlone === true && input['MaxResults'] !== undefined) {
    throw new AwsError(
      'InvalidParameterCombination',
      `The parameter ${row.parameter} cannot be used with the parameter MaxResults`,
    );
  }
  const malformed = ids.find(id => !id.startsWith(`${row.prefix}-`));
  if (malformed !== undefined) {
    throw new AwsError(row.malformed, `Invalid id: "${malformed}" (expecting "${row.prefix}-...")`);
  }
  const missing = ids.filter(id => !items.some(({ entry }) => idOf(list, entry) === id));
  if (missing.length > 0) throw new AwsError(row.notFound, row.text.replace('{id}', missing.join(', ')));
  return items.filter(({ entry }) => ids.includes(idOf(list, entry)));
}
