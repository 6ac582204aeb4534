export {
  type Address,
  ADDRESS_BITS,
  type AddressResult,
  formatAddress,
  type IpFamily,
  parseAddress,
  safeParseAddress,
} from './address';
export type { AddressProblem } from './address-problem';
export { checkCidrText } from './check-cidr-text';
export { addressCount, type Cidr, cidrAround, formatCidr } from './cidr';
export { cidrSchema, cidrTextSchema } from './cidr-schema';
export { type Coverage, coverage } from './coverage';
export { compareCidrs, disjoint } from './disjoint';
export { longestPrefixMatch } from './longest-prefix-match';
export { CIDR_ALLOWED, type CidrProblem, type CidrResult, parseCidr, safeParseCidr } from './parse-cidr';
export { contains, ipInCidr, overlaps } from './relation';
