/** Entries by a key made of several texts, all that share it in the order they were found. */
export interface Lookup<Entry> {
  /** @returns an empty list where nothing has the key */
  all(...key: readonly string[]): readonly Entry[];
  first(...key: readonly string[]): Entry | undefined;
}

/**
 * Arranges entries once, so that each later question is one step.
 *
 * @param keysOf - the keys under which an entry is to be found; none leaves it out
 */
export function lookup<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (readonly string[])[],
): Lookup<Entry> {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const parts of keysOf(entry)) {
      const key = joined(parts);
      const found = byKey.get(key);
      if (found === undefined) byKey.set(key, [entry]);
      else found.push(entry);
    }
  }
  const all = (...key: readonly string[]) => byKey.get(joined(key)) ?? [];
  return { all, first: (...key) => all(...key)[0] };
}

/** No id, name or account of AWS holds a line break. */
function joined(key: readonly string[]): string {
  return key.join('\n');
}
