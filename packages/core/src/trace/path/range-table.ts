import { type Cidr, cidrAround, compareCidrs, contains } from '../../net';

/** Something that is for a range, such as a route. */
export interface RangeEntry<Value> {
  readonly cidr: Cidr;
  readonly value: Value;
}

/** Entries arranged by range, so that a question costs the same in a table of thousands. */
export interface RangeTable<Value> {
  readonly entries: readonly RangeEntry<Value>[];
  /** The entry that holds all of a range; of several that with the longest prefix, of equal ones the first. */
  covering(range: Cidr): Value | undefined;
  /** Entries with a longer prefix, which take a part of a range. */
  inside(range: Cidr): readonly Value[];
}

/** Arranges IPv4 entries by range. */
export function rangeTable<Value>(entries: readonly RangeEntry<Value>[]): RangeTable<Value> {
  const byLength = new Map<number, Map<bigint, Value>>();
  for (const { cidr, value } of entries) {
    const ofLength = byLength.get(cidr.prefixLength) ?? new Map<bigint, Value>();
    byLength.set(cidr.prefixLength, ofLength);
    if (!ofLength.has(cidr.first)) ofLength.set(cidr.first, value);
  }
  const lengths = [...byLength.keys()].sort((a, b) => b - a);
  const sorted = [...entries].sort((a, b) => compareCidrs(a.cidr, b.cidr));
  return {
    entries,
    covering: ({ family, first, prefixLength }) => {
      for (const length of lengths) {
        if (length > prefixLength) continue;
        const found = byLength.get(length)?.get(cidrAround(family, first, length).first);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    inside: range => {
      const found: Value[] = [];
      for (let position = firstFrom(sorted, range); position < sorted.length; position += 1) {
        const entry = sorted[position];
        if (entry === undefined || !contains(range, entry.cidr)) break;
        if (entry.cidr.prefixLength > range.prefixLength) found.push(entry.value);
      }
      return found;
    },
  };
}

/** The position of the first entry that does not come before a range: it, and what lies in it, follow from there. */
function firstFrom<Value>(sorted: readonly RangeEntry<Value>[], range: Cidr): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = sorted[middle];
    if (entry !== undefined && compareCidrs(entry.cidr, range) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
