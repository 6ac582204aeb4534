import { AwsError } from '../../errors';
import type { Fields } from '../../model/api-model';
import type { Entry } from '../../world/world';

/** Where a filter looks: a path of fields, through lists too, or a function of the entry and the wanted value. */
export type FilterRow = string | ((entry: Entry, wanted: string) => boolean);

/** The filters of a call by name, as its documentation lists them. */
export type FilterTable = Readonly<Record<string, FilterRow>>;

/** A filter of a request: its values are alternatives. */
interface Filter {
  readonly Name?: string;
  readonly Values?: readonly string[];
}

/** The filters for tags, which every call that knows tags has; `tag:<key>` is one of them. */
export const TAGS: FilterTable = { 'tag-key': 'Tags.Key', 'tag-value': 'Tags.Value' };

/** The entries that every filter of a request lets through. A filter that the call does not have is refused. */
export function filtered<Item extends { readonly entry: Entry }>(
  items: readonly Item[],
  filters: unknown,
  table: FilterTable,
): readonly Item[] {
  const tests = ((filters ?? []) as readonly Filter[]).map(({ Name: name = '', Values: values = [] }) => {
    const row = rowOf(name, table);
    if (row === undefined) throw new AwsError('InvalidParameterValue', `The filter '${name}' is invalid`);
    if (values.length === 0)
      throw new AwsError('InvalidParameterValue', `The filter '${name}' has no values`);
    return (entry: Entry) => values.some(value => holds(row, entry, value));
  });
  return items.filter(({ entry }) => tests.every(test => test(entry)));
}

function rowOf(name: string, table: FilterTable): FilterRow | undefined {
  if (Object.hasOwn(table, name)) return table[name];
  if (!name.startsWith('tag:') || table['tag-key'] === undefined) return undefined;
  const key = name.slice('tag:'.length);
  return (entry, wanted) =>
    ((entry['Tags'] ?? []) as { Key?: string; Value?: string }[]).some(
      tag => tag.Key === key && isLike(tag.Value ?? '', wanted),
    );
}

function holds(row: FilterRow, entry: Entry, wanted: string): boolean {
  if (typeof row === 'function') return row(entry, wanted);
  return valuesAt(entry, row.split('.')).some(value => isLike(String(value), wanted));
}

/** The values at the end of a path; lists on the way are looked through. */
export function valuesAt(value: unknown, path: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(item => valuesAt(item, path));
  if (value === undefined || value === null) return [];
  const [name, ...rest] = path;
  return name === undefined ? [value] : valuesAt((value as Fields)[name], rest);
}

/** `*` stands for any text, `?` for any character, a backslash makes the next character literal; capitals count. */
export function isLike(value: string, pattern: string): boolean {
  const expression = pattern.replace(
    /\\([\s\S])|(\*+)|(\?)|([\s\S])/g,
    (_, escaped?: string, stars?: string, one?: string, plain?: string) => {
      if (stars !== undefined) return '[\\s\\S]*';
      return one === undefined ? literally(escaped ?? plain ?? '') : '[\\s\\S]';
    },
  );
  return new RegExp(`^${expression}$`).test(value);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
