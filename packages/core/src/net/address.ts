import ipaddr from 'ipaddr.js';
import { InvalidInputError, printValue } from '../errors';
import { type AddressProblem, addressProblem } from './address-problem';

/** The two address families; every address and range carries its own, and different ones never meet. */
export type IpFamily = 'ipv4' | 'ipv6';

/** How many bits an address of each family has. */
export const ADDRESS_BITS: Readonly<Record<IpFamily, number>> = { ipv4: 32, ipv6: 128 };

/** One address as a number, so that ranges of both families are plain arithmetic. */
export interface Address {
  readonly family: IpFamily;
  readonly value: bigint;
}

/** Either the address, or why the text is none. */
export type AddressResult =
  | { readonly success: true; readonly address: Address }
  | { readonly success: false; readonly problem: AddressProblem };

/**
 * Reads an address.
 *
 * @param text - `10.0.0.1` or `2001:db8::1`, in the one spelling that everybody reads alike: four decimal numbers
 * without leading zeros, or RFC 5952
 * @throws {@link InvalidInputError} saying what is wrong and what to write
 */
export function parseAddress(text: string): Address {
  const result = safeParseAddress(text);
  if (result.success) return result.address;
  const allowed = 'an address such as 10.0.0.1';
  throw new InvalidInputError('address', [
    { path: '', found: printValue(text), allowed, fix: result.problem.fix },
  ]);
}

/** Reads an address without throwing, for texts that came from AWS or from a captured file. */
export function safeParseAddress(text: string): AddressResult {
  const problem = addressProblem(text);
  if (problem !== undefined) return { success: false, problem };
  const parsed = ipaddr.parse(text);
  return { success: true, address: { family: parsed.kind(), value: fromBytes(parsed.toByteArray()) } };
}

/** Writes an address in its canonical spelling. */
export function formatAddress({ family, value }: Address): string {
  const parsed = ipaddr.fromByteArray(toBytes(value, ADDRESS_BITS[family] / 8));
  return parsed.kind() === 'ipv6' ? (parsed as ipaddr.IPv6).toRFC5952String() : parsed.toString();
}

function fromBytes(bytes: readonly number[]): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function toBytes(value: bigint, count: number): number[] {
  return Array.from({ length: count }, (_, index) =>
    Number((value >> BigInt(8 * (count - 1 - index))) & 0xffn),
  );
}
