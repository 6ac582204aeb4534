import type { Address } from './address';
import type { Cidr } from './cidr';
import { ipInCidr } from './relation';

/**
 * The entry that a router would take for an address: of those whose range holds it, the one with the longest prefix;
 * of equally long ones, the first.
 *
 * @param entries - routes, or anything else that is chosen by range
 * @returns undefined where no range holds the address
 */
export function longestPrefixMatch<Entry extends { readonly cidr: Cidr }>(
  entries: Iterable<Entry>,
  ip: Address,
): Entry | undefined {
  let best: Entry | undefined;
  for (const entry of entries) {
    if (!ipInCidr(ip, entry.cidr)) continue;
    if (best === undefined || entry.cidr.prefixLength > best.cidr.prefixLength) best = entry;
  }
  return best;
}
