import { ADDRESS_BITS, addressCount, type Cidr, disjoint } from '../net';
import type { AddressPlan } from './address-plan';
import { blockCount, lowestBlock } from './aligned-blocks';
import { type AddressRange, freeRanges } from './free-ranges';

/** What pools still hold. Counts are exact; write them with `String()` where they go into JSON. */
export interface Capacity {
  /** How many more ranges of the size asked for can be handed out, given how the reservations lie. */
  readonly freeBlocks: bigint;
  readonly totalAddresses: bigint;
  readonly usedAddresses: bigint;
  readonly freeAddresses: bigint;
  /** The largest range that can be handed out, the lowest of equally large ones; absent where nothing is left. */
  readonly largestFreeBlock?: Cidr;
}

/** Counts what is left of pools: what `nextFree` would hand out until it finds nothing more. */
export function capacity({ pools, reserved, prefixLength }: AddressPlan): Capacity {
  const separatePools = disjoint(pools);
  const totalAddresses = separatePools
    .map(pool => addressCount(pool.family, pool.prefixLength))
    .reduce((total, count) => total + count, 0n);
  let freeAddresses = 0n;
  let freeBlocks = 0n;
  let largestFreeBlock: Cidr | undefined;
  for (const { pool, range } of freeRanges(separatePools, reserved)) {
    freeAddresses += range.last - range.first + 1n;
    freeBlocks += blockCount(pool.family, range, prefixLength);
    largestFreeBlock = largerBlock(pool, range, largestFreeBlock);
  }
  return {
    freeBlocks,
    totalAddresses,
    usedAddresses: totalAddresses - freeAddresses,
    freeAddresses,
    ...(largestFreeBlock && { largestFreeBlock }),
  };
}

/** The best so far, or a larger one in this range. Tries only larger ones, so a fragmented pool costs one try a gap. */
function largerBlock({ family }: Cidr, range: AddressRange, best: Cidr | undefined): Cidr | undefined {
  const smallest = best === undefined ? ADDRESS_BITS[family] : best.prefixLength - 1;
  let larger = best;
  for (let prefixLength = smallest; prefixLength >= 0; prefixLength -= 1) {
    const block = lowestBlock(family, range, prefixLength);
    if (block === undefined) break;
    larger = block;
  }
  return larger;
}
