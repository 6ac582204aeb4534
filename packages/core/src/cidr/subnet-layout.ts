import { isSubnetPrefixLength, usableAddresses } from './usable-addresses';

/** What becomes of a range that is cut into one subnet for each Availability Zone. */
export interface SubnetLayout {
  readonly subnetPrefixLength: number;
  /** How many network interfaces one subnet has addresses for. */
  readonly usableAddressesPerSubnet: number;
  /** The same for all subnets together: how many tasks can run at once. */
  readonly usableAddresses: number;
}

/**
 * Cuts an IPv4 range for a number of zones. Subnets are equally large, so that three zones take three quarters of it.
 *
 * @returns undefined where AWS accepts no subnet of that size
 */
export function subnetLayout(prefixLength: number, azCount: number): SubnetLayout | undefined {
  const subnetPrefixLength = prefixLength + Math.ceil(Math.log2(azCount));
  if (!isSubnetPrefixLength(subnetPrefixLength)) return undefined;
  const usableAddressesPerSubnet = usableAddresses(subnetPrefixLength);
  return {
    subnetPrefixLength,
    usableAddressesPerSubnet,
    usableAddresses: usableAddressesPerSubnet * azCount,
  };
}
