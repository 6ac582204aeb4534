import ipaddr from 'ipaddr.js';
import { InvalidInputError, printValue } from '../errors';
import { type Address, ADDRESS_BITS, formatAddress, safeParseAddress } from './address';
import type { AddressProblem } from './address-problem';
import { type Cidr, cidrAround, formatCidr } from './cidr';

/** Why a text is no range that can be used. */
export interface CidrProblem {
  readonly reason:
    | AddressProblem['reason']
    | 'no-prefix-length'
    | 'prefix-length-not-a-number'
    | 'prefix-length-out-of-range'
    | 'host-bits-set';
  /** What to write instead, in one sentence without a full stop. */
  readonly fix: string;
  /** The canonical form of the range that was probably meant, where there is one. */
  readonly canonical?: string;
}

/** Either the range, or why the text is none. */
export type CidrResult =
  | { readonly success: true; readonly cidr: Cidr }
  | { readonly success: false; readonly problem: CidrProblem };

/** What may stand where a range is asked for, for schemas and messages. */
export const CIDR_ALLOWED = 'a range in canonical CIDR form, such as 10.0.0.0/16';

/**
 * Reads a range.
 *
 * @param text - in canonical form: no bit set behind the prefix, addresses as `safeParseAddress` reads them
 * @throws {@link InvalidInputError} saying what is wrong, and the canonical form where one was probably meant
 */
export function parseCidr(text: string): Cidr {
  const result = safeParseCidr(text);
  if (result.success) return result.cidr;
  const { fix } = result.problem;
  throw new InvalidInputError('CIDR', [{ path: '', found: printValue(text), allowed: CIDR_ALLOWED, fix }]);
}

/** Reads a range without throwing, for texts that came from AWS or from a captured file. */
export function safeParseCidr(text: string): CidrResult {
  const slash = text.indexOf('/');
  const address = safeParseAddress(slash === -1 ? text : text.slice(0, slash));
  if (!address.success) return { success: false, problem: address.problem };
  return slash === -1 ? withoutPrefix(address.address) : withPrefix(address.address, text.slice(slash + 1));
}

function withoutPrefix(address: Address): CidrResult {
  const canonical = `${formatAddress(address)}/${ADDRESS_BITS[address.family]}`;
  const fix = `add a prefix length, such as ${canonical} for the one address`;
  return { success: false, problem: { reason: 'no-prefix-length', fix, canonical } };
}

function withPrefix(address: Address, prefix: string): CidrResult {
  const bits = ADDRESS_BITS[address.family];
  if (!/^(0|[1-9]\d{0,3})$/.test(prefix)) return { success: false, problem: prefixProblem(address, prefix) };
  const prefixLength = Number(prefix);
  if (prefixLength > bits) {
    const fix = `write a prefix length between 0 and ${bits}`;
    return { success: false, problem: { reason: 'prefix-length-out-of-range', fix } };
  }
  const cidr = cidrAround(address.family, address.value, prefixLength);
  if (cidr.first === address.value) return { success: true, cidr };
  const canonical = formatCidr(cidr);
  return { success: false, problem: { reason: 'host-bits-set', fix: `write ${canonical}`, canonical } };
}

/** A netmask is the one other thing that people write behind the slash. */
function prefixProblem(address: Address, prefix: string): CidrProblem {
  const reason = 'prefix-length-not-a-number';
  const fix = `write the prefix length as a plain number between 0 and ${ADDRESS_BITS[address.family]}`;
  if (address.family !== 'ipv4' || !ipaddr.IPv4.isValidFourPartDecimal(prefix)) return { reason, fix };
  const prefixLength = ipaddr.IPv4.parse(prefix).prefixLengthFromSubnetMask();
  if (prefixLength === null) return { reason, fix };
  const canonical = formatCidr(cidrAround(address.family, address.value, prefixLength));
  return { reason, fix: `write ${canonical}`, canonical };
}
