import { subtract } from '../../cidr';
import { type Cidr, contains, parseCidr } from '../../net';

/** Ranges that no public service answers from. Source: IANA IPv4 Special-Purpose Address Registry. */
export const SPECIAL_PURPOSE_RANGES: readonly Cidr[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '224.0.0.0/3',
].map(parseCidr);

export const EVERYWHERE = parseCidr('0.0.0.0/0');

/** All ranges that a public address can lie in. */
export const PUBLIC_RANGES: readonly Cidr[] = subtract(EVERYWHERE, SPECIAL_PURPOSE_RANGES);

/** Whether a range holds no public address at all. */
export function isPrivate(cidr: Cidr): boolean {
  return SPECIAL_PURPOSE_RANGES.some(range => contains(range, cidr));
}

/** Public addresses that something is sent to. */
export interface PublicAddresses {
  /** All addresses, or ranges that those lie in. */
  readonly ranges: readonly Cidr[];
  /** Whether `ranges` are the addresses, all of them; otherwise some unknown ones in them are. */
  readonly isExact: boolean;
  /** Prefix lists that hold exactly these addresses. */
  readonly prefixListIds: readonly string[];
}

/** Of most services no more is known than that their addresses are public. */
export const ANY_PUBLIC: PublicAddresses = { ranges: PUBLIC_RANGES, isExact: false, prefixListIds: [] };
