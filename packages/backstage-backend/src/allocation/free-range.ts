import {
  type Cidr,
  contains,
  formatCidr,
  nextFree,
  noFreeRange,
  overlaps,
  parseCidr,
} from '@private-ecr/core';
import type { AllocationRow } from './allocation-rows';
import type { AddressSpace, AllocationRequest } from './contract';
import { RefusedRequestError } from './refusals';

/** A request whose size is known. */
export type SizedRequest = AllocationRequest & { readonly prefixLength: number };

/**
 * The range that a request gets: the one it asks for, the one it had before, or the lowest that is free.
 *
 * @param before - what the same request held before its time was over
 * @throws RefusedRequestError saying what is in the way, or that nothing is left
 */
export function freeRange(
  { cidr, prefixLength }: SizedRequest,
  space: AddressSpace,
  held: readonly AllocationRow[],
  before: string | undefined,
): string {
  const { pools, where } = space;
  const taken = takenOf(space, held);
  if (cidr !== undefined) {
    const why = whyNotFree(parseCidr(cidr), pools, taken);
    if (why !== undefined)
      throw refusedRange(`${cidr}: ${why}`, `a range that is free in ${where}`, FREE_FIX);
    return cidr;
  }
  if (before !== undefined && whyNotFree(parseCidr(before), pools, taken) === undefined) return before;
  const reserved = taken.map(one => one.cidr);
  const next = nextFree({ pools, reserved, prefixLength });
  if (next.found) return formatCidr(next.cidr);
  throw new RefusedRequestError({ path: 'cidr', ...noFreeRange(next, where) });
}

const FREE_FIX = 'leave it out to get a free one';

/**
 * A range that is used already, by the account that asks: it goes on using it.
 *
 * @throws RefusedRequestError where it is not, or in part by others
 */
export function usedRange(
  { name, cidr, accountId }: AllocationRequest,
  { where, inUse, usedBy }: AddressSpace,
  held: readonly AllocationRow[],
): string {
  const allowed = `the range that ${name} uses in ${where} from the account ${accountId}, as it was last read`;
  const fix = 'name it, or ask for a new network';
  if (cidr === undefined) {
    throw refusedRange('left out, and the network was not asked for here', allowed, fix);
  }
  const range = parseCidr(cidr);
  if (held.some(row => overlaps(parseCidr(row.cidr), range))) {
    throw refusedRange(`${cidr}, which another network holds in whole or in part`, allowed, fix);
  }
  const own = usedBy(accountId);
  const used = inUse.filter(part => overlaps(part, range));
  const isItsOwn = (part: Cidr) => contains(range, part) && own.some(mine => isSame(mine, part));
  if (used.length > 0 && used.every(isItsOwn)) return cidr;
  throw refusedRange(`${cidr}, of which that account was not seen to use all that is used`, allowed, fix);
}

function refusedRange(found: string, allowed: string, fix: string): RefusedRequestError {
  return new RefusedRequestError({ path: 'cidr', found, allowed, fix });
}

interface Taken {
  readonly cidr: Cidr;
  readonly by: string;
}

function takenOf({ inUse }: AddressSpace, held: readonly AllocationRow[]): readonly Taken[] {
  return [
    ...inUse.map(cidr => ({ cidr, by: 'used by the network as it was last read' })),
    ...held.map(({ cidr, state }) => ({
      cidr: parseCidr(cidr),
      by: state === 'reserved' ? 'reserved for another request' : 'that of another network',
    })),
  ];
}

function whyNotFree(cidr: Cidr, pools: readonly Cidr[], taken: readonly Taken[]): string | undefined {
  if (!pools.some(pool => contains(pool, cidr))) {
    return `it lies in none of the pools ${pools.map(formatCidr).join(', ')}`;
  }
  const other = taken.find(part => overlaps(part.cidr, cidr));
  return other && `${formatCidr(other.cidr)} is ${other.by}`;
}

function isSame(a: Cidr, b: Cidr): boolean {
  return a.first === b.first && a.last === b.last;
}
