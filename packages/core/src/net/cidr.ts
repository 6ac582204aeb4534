import { ADDRESS_BITS, formatAddress, type IpFamily } from './address';

/**
 * A range of addresses that a prefix describes, such as 10.0.0.0/16.
 *
 * Two of them are either disjoint, or one lies inside the other: all arithmetic on ranges rests on that.
 */
export interface Cidr {
  readonly family: IpFamily;
  /** The lowest address, always a multiple of the range's size. */
  readonly first: bigint;
  /** The highest address, itself part of the range. */
  readonly last: bigint;
  readonly prefixLength: number;
}

/** How many addresses a range with this prefix holds: 65,536 for an IPv4 /16. */
export function addressCount(family: IpFamily, prefixLength: number): bigint {
  return 1n << BigInt(ADDRESS_BITS[family] - prefixLength);
}

/** The range with this prefix that an address lies in. */
export function cidrAround(family: IpFamily, address: bigint, prefixLength: number): Cidr {
  const size = addressCount(family, prefixLength);
  const first = address - (address % size);
  return { family, first, last: first + size - 1n, prefixLength };
}

/** Writes a range in its canonical form: `10.0.0.0/16`. */
export function formatCidr({ family, first, prefixLength }: Cidr): string {
  return `${formatAddress({ family, value: first })}/${prefixLength}`;
}
