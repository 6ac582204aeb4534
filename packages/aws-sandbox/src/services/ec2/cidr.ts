import { BlockList, isIPv4 } from 'node:net';

interface Range {
  readonly address: string;
  readonly bits: number;
}

/** Whether an IPv4 range or address lies wholly inside a range; a text that is none lies nowhere. */
export function isInside(inner: string, outer: string): boolean {
  const [small, large] = [rangeOf(inner), rangeOf(outer)];
  if (small === undefined || large === undefined || small.bits < large.bits) return false;
  const list = new BlockList();
  list.addSubnet(large.address, large.bits, 'ipv4');
  return list.check(small.address, 'ipv4');
}

/** The longest of the ranges that hold a range or an address. */
export function longestMatch(ranges: readonly string[], wanted: string): string | undefined {
  return ranges
    .filter(range => isInside(wanted, range))
    .sort((a, b) => (rangeOf(b)?.bits ?? 0) - (rangeOf(a)?.bits ?? 0))[0];
}

function rangeOf(text: string): Range | undefined {
  const [address = '', length = '32'] = text.split('/');
  const bits = Number(length);
  return isIPv4(address) && /^\d+$/.test(length) && bits <= 32 ? { address, bits } : undefined;
}
