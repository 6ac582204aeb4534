import type { Cidr } from '../net';
import { cidrsOf } from './aligned-blocks';
import { freeRanges } from './free-ranges';

/** What is left of a range without others: the fewest ranges that hold it, ascending. */
export function subtract(cidr: Cidr, others: readonly Cidr[]): Cidr[] {
  return [...freeRanges([cidr], others)].flatMap(({ range }) => [...cidrsOf(cidr.family, range)]);
}
