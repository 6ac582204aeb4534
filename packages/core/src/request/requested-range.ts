import { type SubnetLayout, subnetLayout } from '../cidr';
import type { Topology } from '../entity/annotations';
import { parseCidr } from '../net';
import { DEFAULT_SIZE, REQUEST_SIZES } from './sizes.data';

/** The parts of a request that say how large a range it wants. */
export interface RangeRequest {
  readonly size?: keyof typeof REQUEST_SIZES | number | undefined;
  readonly cidr?: string | undefined;
  readonly azCount: number;
  readonly topology?: Topology | undefined;
  readonly internetEgress?: boolean | undefined;
}

/** The prefix length that a size stands for. */
export function prefixLengthOf(size: keyof typeof REQUEST_SIZES | number): number {
  return typeof size === 'number' ? size : REQUEST_SIZES[size].prefixLength;
}

/** The prefix length of the range that a request wants: of its own range, else of its size. */
export function requestedPrefixLength({ size, cidr }: RangeRequest): number {
  return cidr === undefined ? prefixLengthOf(size ?? DEFAULT_SIZE) : parseCidr(cidr).prefixLength;
}

/** How many subnets each zone gets: a VPC without a hub reaches the internet by a NAT gateway in a public one of its own. */
function subnetsPerZone({ topology, internetEgress }: RangeRequest): number {
  return topology === 'standalone' && internetEgress === true ? 2 : 1;
}

/**
 * The subnets that a request comes to, or undefined where they would be smaller or larger than AWS accepts. Addresses of
 * public subnets are none for tasks.
 */
export function requestedSubnets(request: RangeRequest): SubnetLayout | undefined {
  const layout = subnetLayout(requestedPrefixLength(request), request.azCount * subnetsPerZone(request));
  return layout && { ...layout, usableAddresses: layout.usableAddressesPerSubnet * request.azCount };
}
