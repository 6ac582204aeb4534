/**
 * Which team gets which range of addresses.
 *
 * Model: a hub has pools; what the network uses, what is confirmed and what is reserved is taken off them, and the
 * lowest free range is handed out. A reservation ends by itself, so that a request that was given up costs nothing. A
 * change of a network is a request of its own, which takes the place of the one before when it is confirmed. Quotas are
 * looked at where the range is chosen, under the same lock: two that ask for the last place do not both get it.
 *
 * Laws (`allocations.laws.test.ts`): no two ranges of a space overlap, over any number of processes, and no two networks
 * have one name, which the database itself enforces; a request made twice holds one range; what the network uses is
 * never handed out.
 */
export type * from './contract';
export { type AllocationsOptions, createAllocations } from './create-allocations';
export { ForeignNetworkError, RefusedRequestError, SpaceNotKnownError } from './refusals';
