import { addressCount } from '../net';
import { IPV4_SUBNET_LIMITS } from './subnet-limits.data';

/** How many network interfaces an IPv4 subnet has addresses for: 251 in a /24, none in a /30. */
export function usableAddresses(prefixLength: number): number {
  const usable = Number(addressCount('ipv4', prefixLength)) - IPV4_SUBNET_LIMITS.reservedAddressesPerSubnet;
  return Math.max(0, usable);
}

/** Whether AWS accepts an IPv4 range of this size for a VPC or a subnet. */
export function isSubnetPrefixLength(prefixLength: number): boolean {
  const { shortestPrefixLength, longestPrefixLength } = IPV4_SUBNET_LIMITS;
  return prefixLength >= shortestPrefixLength && prefixLength <= longestPrefixLength;
}
