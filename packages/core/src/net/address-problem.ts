import ipaddr from 'ipaddr.js';

/** Why a text is no address that can be used. */
export interface AddressProblem {
  readonly reason:
    'not-an-address' | 'space' | 'ambiguous-ipv4' | 'ipv4-mapped' | 'zone-index' | 'not-canonical';
  /** What to write instead, in one sentence without a full stop. */
  readonly fix: string;
}

/** Longer than any address in any spelling; keeps the parser away from long texts. */
const LONGEST_ADDRESS = 64;

/** Four numbers, one of them with a leading zero; `08` is none in octal, yet means to be one in decimal. */
const LEADING_ZERO = /^(?=.*\b0\d)\d+(\.\d+){3}$/;

interface Refusal {
  readonly reason: AddressProblem['reason'];
  readonly applies: (text: string) => boolean;
  readonly fix: (text: string) => string;
}

/**
 * What is refused, most telling first. Programs disagree about `010.0.0.1` (8.0.0.1 to those that read octal) and
 * about `10.1`; a firewall rule or a route made from either may mean another network than the person did.
 */
const REFUSALS: readonly Refusal[] = [
  {
    reason: 'not-an-address',
    applies: text => text.length > LONGEST_ADDRESS,
    fix: () => 'write an address such as 10.0.0.1',
  },
  { reason: 'space', applies: text => /\s/.test(text), fix: () => 'remove the space' },
  {
    reason: 'ambiguous-ipv4',
    applies: text =>
      LEADING_ZERO.test(text) || (ipaddr.IPv4.isValid(text) && !ipaddr.IPv4.isValidFourPartDecimal(text)),
    fix: () => 'write all four numbers in decimal without leading zeros, such as 10.0.0.1',
  },
  {
    reason: 'not-an-address',
    applies: text => !ipaddr.isValid(text),
    fix: () => 'write an address such as 10.0.0.1, each number between 0 and 255',
  },
  {
    reason: 'zone-index',
    applies: text => text.includes('%'),
    fix: text => `remove ${text.slice(text.indexOf('%'))}`,
  },
  {
    reason: 'ipv4-mapped',
    applies: text => ipv6(text)?.isIPv4MappedAddress() ?? false,
    fix: text => `write the IPv4 address ${String(ipv6(text)?.toIPv4Address())}`,
  },
  {
    reason: 'not-canonical',
    applies: text => (ipv6(text)?.toRFC5952String() ?? text) !== text,
    fix: text => `write ${String(ipv6(text)?.toRFC5952String())}`,
  },
];

function ipv6(text: string): ipaddr.IPv6 | undefined {
  return text.includes(':') ? ipaddr.IPv6.parse(text) : undefined;
}

/** Why a text cannot be used as an address, or undefined where it can. */
export function addressProblem(text: string): AddressProblem | undefined {
  const refusal = REFUSALS.find(({ applies }) => applies(text));
  return refusal && { reason: refusal.reason, fix: refusal.fix(text) };
}
