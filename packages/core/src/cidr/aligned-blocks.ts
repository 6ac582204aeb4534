import { addressCount, ADDRESS_BITS, type Cidr, cidrAround, type IpFamily } from '../net';
import type { AddressRange } from './free-ranges';

/** The lowest range with this prefix that lies in the addresses given, or undefined where none does. */
export function lowestBlock(
  family: IpFamily,
  { first, last }: AddressRange,
  prefixLength: number,
): Cidr | undefined {
  const size = addressCount(family, prefixLength);
  const start = roundUp(first, size);
  return start + size - 1n <= last ? cidrAround(family, start, prefixLength) : undefined;
}

/** How many ranges with this prefix fit side by side into the addresses given. */
export function blockCount(family: IpFamily, { first, last }: AddressRange, prefixLength: number): bigint {
  const size = addressCount(family, prefixLength);
  const count = (last + 1n) / size - roundUp(first, size) / size;
  return count > 0n ? count : 0n;
}

/** The fewest ranges that hold exactly the addresses given, ascending. */
export function* cidrsOf(family: IpFamily, { first, last }: AddressRange): Generator<Cidr> {
  for (let next = first; next <= last;) {
    let block = cidrAround(family, next, ADDRESS_BITS[family]);
    for (let prefixLength = block.prefixLength - 1; prefixLength >= 0; prefixLength -= 1) {
      const larger = cidrAround(family, next, prefixLength);
      if (larger.first < next || larger.last > last) break;
      block = larger;
    }
    yield block;
    next = block.last + 1n;
  }
}

function roundUp(address: bigint, size: bigint): bigint {
  return ((address + size - 1n) / size) * size;
}
