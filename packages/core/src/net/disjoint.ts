import type { Cidr } from './cidr';
import { contains } from './relation';

/** Orders by family, then lowest address, the larger range first where they start together. */
export function compareCidrs(a: Cidr, b: Cidr): number {
  if (a.family !== b.family) return a.family < b.family ? -1 : 1;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.prefixLength - b.prefixLength;
}

/** The same addresses in ascending ranges of which none lies in another. */
export function disjoint(cidrs: readonly Cidr[]): Cidr[] {
  const kept: Cidr[] = [];
  for (const cidr of [...cidrs].sort(compareCidrs)) {
    const previous = kept.at(-1);
    if (previous === undefined || !contains(previous, cidr)) kept.push(cidr);
  }
  return kept;
}
