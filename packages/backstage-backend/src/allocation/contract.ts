import type { Cidr, InputProblem, PrivateEcrRequest, Topology } from '@private-ecr/core';

/** Ranges that must not overlap: those of a hub, or those of VPCs without a hub in one Region. */
export interface Space {
  /** The name of a hub, or `standalone:REGION`, which no hub can be called. */
  readonly space: string;
  readonly topology: Topology;
}

/** What a range is wanted for. The same request may be made again: it gets the same answer. */
export interface AllocationRequest extends Space {
  /** Names the request for good, such as the id of the scaffolder's task. */
  readonly requestId: string;
  /** `change`: of a network that there is. */
  readonly mode: 'add' | 'change';
  /** The name of the team's network, which is one per space. */
  readonly name: string;
  readonly ownerRef: string;
  readonly accountId: string;
  readonly region: string;
  /** Left out in a change, the network stays as large as it is. */
  readonly prefixLength?: number;
  /** A range of one's own choice, which must be free; left out, the lowest free one is taken. */
  readonly cidr?: string;
  /** In how many zones it stands. Left out in a change, they stay. */
  readonly azCount?: number;
  /** By what the endpoints admit its tasks. Left out in a change, that stays. */
  readonly connectivity?: PrivateEcrRequest['connectivity'];
}

/**
 * A range and who has it. `reserved` ends by itself at `expiresAt` unless it is confirmed; `released` is over, and its
 * range free again.
 */
export interface Allocation extends AllocationRequest {
  readonly cidr: string;
  readonly state: 'reserved' | 'confirmed' | 'released';
  /** Who asked, such as `user:default/tara`. */
  readonly requestedBy: string;
  /** ISO 8601, as all moments here. */
  readonly requestedAt: string;
  readonly expiresAt?: string;
  readonly confirmedAt?: string;
  readonly releasedAt?: string;
}

/** Where ranges come from, and what must not be handed out. */
export interface AddressSpace {
  /** What to call it in messages, such as `network-frankfurt`. */
  readonly where: string;
  /** IPv4, in order of preference. */
  readonly pools: readonly Cidr[];
  /** What the network was seen to use, whoever made it. */
  readonly inUse: readonly Cidr[];
  /** What of that an account was seen to use: it may go on using it. */
  usedBy(accountId: string): readonly Cidr[];
}

/**
 * Tells what can be handed out.
 *
 * @throws ServiceUnavailableError where the network was not seen, since then nothing is known to be free
 */
export type AddressSpaceOf = (space: Space) => Promise<AddressSpace>;

/** Something that AWS or the operator limits, and that the networks of a space use up. */
export interface Quota {
  /** Such as `subnets of its VPC`. */
  readonly what: string;
  readonly limit: number;
  /** Whose networks use it up; those of every topology where it is left out. */
  readonly topologies?: readonly Topology[];
  /** How much is used once all that is held is there; undefined where it is not known. */
  used(held: readonly Allocation[]): number | undefined;
  /** What a request would add to that. */
  adds(request: AllocationRequest, held: readonly Allocation[]): number;
  /** Why a request cannot be had that adds more than is left. */
  refusal(used: number, adds: number): InputProblem;
}

/** Tells what limits a space, whether or not it was seen how much is used. */
export type QuotasOf = (space: Space) => Promise<readonly Quota[]>;

/** How full a space is; `used` is undefined where it is not known. */
export type QuotaUse = Pick<Quota, 'what' | 'limit' | 'topologies'> & { readonly used: number | undefined };

/** What is left of a space, reservations and allocations taken off. */
export interface Offer {
  /** The range that a request of this size would get now; nobody holds it. */
  readonly cidr?: string;
  /** Why there is none. */
  readonly detail?: string;
  /** How many ranges of this size are left. */
  readonly remaining: bigint;
}

/** An allocation, and what could not be looked at when it was asked for, a sentence each without a full stop. */
export type Reservation = Allocation & { readonly notKnown?: readonly string[] };

/** What `reserve` would answer, and what is left of the space. */
export interface Preview {
  readonly cidr?: string;
  /** Why there is no range. */
  readonly problem?: InputProblem;
  readonly notKnown: readonly string[];
  /** Of the range, or of what was asked for where there is none. */
  readonly prefixLength: number;
  /** How many ranges of this size are left; undefined where it is not known. */
  readonly remaining?: bigint;
}

/** Who asks for a range. */
export interface Requester {
  /** Such as `user:default/tara`. */
  readonly name: string;
  /** Whether it may change what somebody has. */
  mayChange(owner: { readonly ownerRef: string }): boolean;
}

/**
 * Hands out ranges of addresses.
 *
 * Laws: no two ranges of a space that are reserved or confirmed overlap, over any number of processes; a request made
 * twice holds one range; what the network uses is never handed out.
 */
export interface Allocations {
  /**
   * Reserves a range until {@link Allocation.expiresAt}. A repetition gets what the first one got, with the time
   * renewed where it is a reservation still.
   *
   * A change keeps the range of its network unless it asks for another; the network has the new one from the moment it
   * is confirmed.
   *
   * @throws ConflictError where the id stands for another request, the range asked for is not free, the name is taken,
   * nothing is left, or more would be used than a quota allows
   */
  reserve(request: AllocationRequest, requester: Requester): Promise<Reservation>;
  /**
   * Makes a reservation last. A second time changes nothing.
   *
   * @throws NotFoundError for an id that is not known; ConflictError where the reservation has ended
   */
  confirm(requestId: string): Promise<Allocation>;
  /** Gives a range back. A second time changes nothing. @throws NotFoundError for an id that is not known */
  release(requestId: string): Promise<Allocation>;
  find(requestId: string): Promise<Allocation | undefined>;
  /** What is held at present: of a space, or of all. */
  held(space?: string): Promise<readonly Allocation[]>;
  /** Networks that are new, confirmed since a moment, and of which the requester was not told that they are there. */
  untold(since: Date): Promise<readonly Allocation[]>;
  /** The requester was told. */
  settleTold(requestId: string): Promise<void>;
  /** What a space has left of a size. Nothing is reserved. */
  offer(space: Space, prefixLength: number): Promise<Offer>;
  /** How full a space is. */
  quotas(space: Space): Promise<readonly QuotaUse[]>;
  /**
   * What `reserve` would answer at this moment, a refusal as a value. Nothing is reserved.
   *
   * @param size - the prefix length to count what is left of where the request gets no range
   */
  preview(request: AllocationRequest, requester: Requester, size: number): Promise<Preview>;
}
