import { ID_FIELDS, type ListName } from './lists';

/** An entry whose id another, different entry of its list has. */
export interface Duplicate {
  readonly list: ListName;
  readonly position: number;
  readonly field: string;
  readonly id: string;
}

/**
 * Entries that cannot be told from an earlier one of the same list, though they are not the same. The same entry twice
 * is what two pages of one answer may hold, and does no harm.
 */
export function duplicates(list: ListName, entries: readonly object[]): Duplicate[] {
  const earlier = new Map<string, object>();
  return entries.flatMap((entry, position) => {
    const [field, id] = identify(list, entry);
    const other = earlier.get(id);
    if (other === undefined) earlier.set(id, entry);
    return other === undefined || JSON.stringify(other) === JSON.stringify(entry)
      ? []
      : [{ list, position, field, id }];
  });
}

function identify(list: ListName, entry: object): [string, string] {
  const values = new Map(Object.entries(entry));
  const present = ID_FIELDS[list].filter(field => values.get(field) !== undefined);
  const id = present.map(field => `${field}=${String(values.get(field))}`).join(' ');
  return [present[0] ?? ID_FIELDS[list][0], id];
}
