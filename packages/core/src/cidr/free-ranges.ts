import { type Cidr, disjoint, type IpFamily } from '../net';

/** Consecutive addresses, both ends included; unlike a range with a prefix they may start and end anywhere. */
export interface AddressRange {
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * What is left of each pool, pool by pool and ascending within one. Walks only the reservations that touch a pool,
 * never its addresses, so a /8 costs no more than a /24.
 */
export function* freeRanges(
  pools: Iterable<Cidr>,
  reserved: readonly Cidr[],
): Generator<{ readonly pool: Cidr; readonly range: AddressRange }> {
  const taken = {
    ipv4: disjoint(reserved.filter(({ family }) => family === 'ipv4')),
    ipv6: disjoint(reserved.filter(({ family }) => family === 'ipv6')),
  } satisfies Record<IpFamily, Cidr[]>;
  for (const pool of pools) {
    for (const range of gaps(pool, taken[pool.family])) yield { pool, range };
  }
}

/** The addresses of a range that none of the taken ones (disjoint, ascending) holds. */
function* gaps(pool: Cidr, taken: readonly Cidr[]): Generator<AddressRange> {
  let next = pool.first;
  for (let index = firstEndingFrom(taken, pool.first); index < taken.length; index += 1) {
    const { first, last } = taken[index] as Cidr;
    if (first > pool.last) break;
    if (first > next) yield { first: next, last: first - 1n };
    next = last + 1n;
  }
  if (next <= pool.last) yield { first: next, last: pool.last };
}

/** Where to start, by binary search: disjoint ranges in order of their first address are in order of their last. */
function firstEndingFrom(taken: readonly Cidr[], address: bigint): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle] as Cidr).last < address) low = middle + 1;
    else high = middle;
  }
  return low;
}
