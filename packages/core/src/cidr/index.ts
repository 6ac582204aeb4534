/**
 * Which range is free: planning of address space over pools and reservations.
 *
 * Model: a range is a block of addresses that a prefix describes; two ranges are disjoint or nested, so reservations
 * and pools reduce to ascending disjoint lists, and what is free is the gaps between them. The module knows nothing
 * of who holds a reservation or for how long, and hands nothing out itself: it answers for the plan it is given.
 *
 * Laws (`cidr.laws.test.ts`): what is handed out lies in a pool, overlaps no reservation, and is the lowest such;
 * handing out until nothing is left takes exactly `capacity` times; `split` and `subtract` partition exactly.
 */
export { type AddressPlan, addressPlanSchema, parseAddressPlan } from './address-plan';
export { type Capacity, capacity } from './capacity';
export { type NextFree, nextFree } from './next-free';
export { noFreeRange } from './no-free-range';
export { MAX_SPLIT_PARTS, split } from './split';
export { IPV4_SUBNET_LIMITS } from './subnet-limits.data';
export { type SubnetLayout, subnetLayout } from './subnet-layout';
export { subtract } from './subtract';
export { isSubnetPrefixLength, usableAddresses } from './usable-addresses';
