import { type Decimal, decimal, type FleetQuery, type FleetSort } from '@private-ecr/core';
import type { CurrentRow } from './current-row';

/** What rows are sorted by: found once for each row, not for each comparison. */
interface Order<Key> {
  /** Undefined where the row lacks it: then it comes last, whichever way it is sorted. */
  keyOf(row: CurrentRow): Key | undefined;
  compare(a: Key, b: Key): number;
}

const WORST_FIRST: readonly CurrentRow['status'][] = ['failing', 'degraded', 'unknown', 'healthy'];

const byText = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

const WORST: Order<number> = {
  keyOf: ({ status, stale }) => WORST_FIRST.indexOf(status) * 2 + Number(!stale),
  compare: (a, b) => a - b,
};
const OWNER: Order<string> = { keyOf: ({ stored }) => stored.ownerRef, compare: byText };
const AGE: Order<string> = { keyOf: ({ stored }) => stored.collectedAt ?? undefined, compare: byText };
const SAVINGS: Order<Decimal> = {
  keyOf: ({ savingsMonthlyUsd }) =>
    savingsMonthlyUsd === undefined ? undefined : decimal(savingsMonthlyUsd),
  compare: (a, b) => a.cmp(b),
};

type Wanted = Pick<FleetQuery, 'sort' | 'order'>;
type Sorter = (rows: readonly CurrentRow[], order: Wanted['order']) => readonly CurrentRow[];

const by =
  <Key>({ keyOf, compare }: Order<Key>): Sorter =>
  (rows, order) => {
    const direction = order === 'asc' ? 1 : -1;
    const known: { readonly row: CurrentRow; readonly key: Key }[] = [];
    const others: CurrentRow[] = [];
    for (const row of rows) {
      const key = keyOf(row);
      if (key === undefined) others.push(row);
      else known.push({ row, key });
    }
    known.sort((a, b) => direction * compare(a.key, b.key));
    return [...known.map(({ row }) => row), ...others];
  };

const SORTERS: Readonly<Record<FleetSort, Sorter>> = {
  'worst-first': by(WORST),
  name: (rows, order) => (order === 'asc' ? rows : [...rows].reverse()),
  owner: by(OWNER),
  savings: by(SAVINGS),
  age: by(AGE),
};

/**
 * Rows in the order of the query; those that are alike stay by name.
 *
 * @param rows - by name
 */
export function sortRows(rows: readonly CurrentRow[], { sort, order }: Wanted): readonly CurrentRow[] {
  return SORTERS[sort](rows, order);
}

/** Rows by their names, as {@link sortRows} takes them. */
export function byName<Row extends Pick<CurrentRow['stored'], 'title' | 'entityRef'>>(
  rows: readonly Row[],
): readonly Row[] {
  return rows
    .map(row => ({ row, name: row.title.toLowerCase() }))
    .sort((a, b) => byText(a.name, b.name) || byText(a.row.entityRef, b.row.entityRef))
    .map(({ row }) => row);
}
