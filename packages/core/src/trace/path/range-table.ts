import { type Cidr, cidrAround, compareCidrs, contains, coverage } from '../../net';

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
  /** The entry for just a range; of several the first. */
  at(range: Cidr): Value | undefined;
  /** Entries with a longer prefix, which take a part of a range; none that others with longer ones leave nothing to. */
  inside(range: Cidr): readonly Value[];
  /** The entries that take some address of a range: that which covers it, where others leave it any, goes first. */
  taking(range: Cidr): Takers<Value>;
}

/** What becomes of the addresses of a range. */
export interface Takers<Value> {
  readonly values: readonly Value[];
  /** Whether each address is taken. */
  readonly isWhole: boolean;
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
  const covering = ({ family, first, prefixLength }: Cidr) => {
    for (const length of lengths) {
      if (length > prefixLength) continue;
      const found = byLength.get(length)?.get(cidrAround(family, first, length).first);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const inside = (range: Cidr) => winners(entriesInside(sorted, range));
  return {
    entries,
    covering,
    at: ({ first, prefixLength }) => byLength.get(prefixLength)?.get(first),
    inside: range => inside(range).map(({ value }) => value),
    taking: range => {
      const parts = inside(range);
      const values = parts.map(({ value }) => value);
      const cidrs = parts.map(({ cidr }) => cidr);
      if (cidrs.length > 0 && coverage(cidrs, range) === 'full') return { values, isWhole: true };
      const whole = covering(range);
      return whole === undefined ? { values, isWhole: false } : { values: [whole, ...values], isWhole: true };
    },
  };
}

/** Of entries in order those that take an address: the first of each range that no longer prefixes hold together. */
function winners<Value>(inOrder: readonly RangeEntry<Value>[]): readonly RangeEntry<Value>[] {
  if (inOrder.length < 2) return inOrder;
  return inOrder.filter(({ cidr }, position) => {
    const before = inOrder[position - 1];
    if (before !== undefined && compareCidrs(before.cidr, cidr) === 0) return false;
    const longer = entriesInside(inOrder, cidr).map(entry => entry.cidr);
    return longer.length === 0 || coverage(longer, cidr) !== 'full';
  });
}

/** Of entries in order those that lie in a range and are smaller. */
function entriesInside<Value>(
  inOrder: readonly RangeEntry<Value>[],
  range: Cidr,
): readonly RangeEntry<Value>[] {
  const found: RangeEntry<Value>[] = [];
  for (let position = firstFrom(inOrder, range); position < inOrder.length; position += 1) {
    const entry = inOrder[position];
    if (entry === undefined || !contains(range, entry.cidr)) break;
    if (entry.cidr.prefixLength > range.prefixLength) found.push(entry);
  }
  return found;
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
