import { listRow, type ListName } from './lists.data';
import type { Entry } from './world';

/** An entry as its list call answers it: without what other calls say of it, with documents as text. */
export function presented(list: ListName, entry: Entry): Entry {
  const { fromOtherCalls = [], jsonTexts = [] } = listRow(list);
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([name]) => !fromOtherCalls.includes(name))
      .map(([name, value]) => [name, jsonTexts.includes(name) ? asText(value) : value]),
  );
}

function asText(document: unknown): unknown {
  return typeof document === 'object' && document !== null ? JSON.stringify(document) : document;
}
