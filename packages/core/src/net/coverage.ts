import type { Cidr } from './cidr';
import { disjoint } from './disjoint';
import { contains } from './relation';

/** How much of a range others hold. */
export type Coverage = 'full' | 'partial' | 'none';

/**
 * How much of `cidr` the given ranges hold together. Two halves hold the whole: a security group that opens
 * 10.0.0.0/25 and 10.0.0.128/25 opens 10.0.0.0/24.
 */
export function coverage(cidrs: readonly Cidr[], cidr: Cidr): Coverage {
  if (cidrs.some(other => contains(other, cidr))) return 'full';
  const held = disjoint(cidrs.filter(other => contains(cidr, other)))
    .map(({ first, last }) => last - first + 1n)
    .reduce((total, size) => total + size, 0n);
  if (held === 0n) return 'none';
  return held === cidr.last - cidr.first + 1n ? 'full' : 'partial';
}
