import { type Cidr, formatCidr } from '../net';
import type { AddressPlan } from './address-plan';
import { lowestBlock } from './aligned-blocks';
import { capacity } from './capacity';
import { freeRanges } from './free-ranges';

/** The range to hand out, or why there is none. */
export type NextFree =
  | { readonly found: true; readonly cidr: Cidr; readonly pool: Cidr }
  | {
      readonly found: false;
      readonly reason: 'pools-too-small' | 'no-free-block' | 'exhausted';
      /** The reason for a person, without a full stop. */
      readonly detail: string;
      /** What could still be handed out; absent where nothing is left. */
      readonly largestFreeBlock?: Cidr;
    };

/** The range to hand out next: the lowest free one of the size asked for, in the first pool that has one. */
export function nextFree(plan: AddressPlan): NextFree {
  for (const { pool, range } of freeRanges(plan.pools, plan.reserved)) {
    const cidr = lowestBlock(pool.family, range, plan.prefixLength);
    if (cidr !== undefined) return { found: true, cidr, pool };
  }
  return nothingFree(plan);
}

function nothingFree(plan: AddressPlan): NextFree {
  const { largestFreeBlock } = capacity(plan);
  if (largestFreeBlock === undefined) {
    return { found: false, reason: 'exhausted', detail: 'every address of the pools is reserved' };
  }
  const isTooLarge = plan.pools.every(pool => pool.prefixLength > plan.prefixLength);
  const detail = isTooLarge
    ? `no pool is as large as a /${plan.prefixLength}`
    : `no /${plan.prefixLength} is free; the largest free range is ${formatCidr(largestFreeBlock)}`;
  return { found: false, reason: isTooLarge ? 'pools-too-small' : 'no-free-block', detail, largestFreeBlock };
}
