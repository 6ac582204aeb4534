import { InvalidInputError } from '../errors';
import { addressCount, ADDRESS_BITS, type Cidr, cidrAround, formatCidr } from '../net';

/** The most parts that one call makes: a /8 in /24s. */
export const MAX_SPLIT_PARTS = 65_536;

/**
 * Cuts a range into all its parts of one size, ascending: 10.0.0.0/24 by 26 makes four.
 *
 * @throws {@link InvalidInputError} where the parts would be larger than the range, or more than
 * {@link MAX_SPLIT_PARTS}
 */
export function split(cidr: Cidr, prefixLength: number): Cidr[] {
  const longest = Math.min(ADDRESS_BITS[cidr.family], cidr.prefixLength + Math.log2(MAX_SPLIT_PARTS));
  if (!Number.isInteger(prefixLength) || prefixLength < cidr.prefixLength || prefixLength > longest) {
    throw new InvalidInputError('split', [
      {
        path: 'prefixLength',
        found: String(prefixLength),
        allowed: `a prefix length from ${cidr.prefixLength} to ${longest} for ${formatCidr(cidr)}`,
        fix: `ask for parts of a prefix length in that range; one call makes at most ${MAX_SPLIT_PARTS} parts`,
      },
    ]);
  }
  const size = addressCount(cidr.family, prefixLength);
  return Array.from({ length: 2 ** (prefixLength - cidr.prefixLength) }, (_, index) =>
    cidrAround(cidr.family, cidr.first + BigInt(index) * size, prefixLength),
  );
}
