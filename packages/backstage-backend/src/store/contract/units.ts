import type { DiscoveredVpc, UnitFreshness } from '@private-ecr/core';
import type { CollectionPlan, CollectionResult, UnitFacts } from '../../model/facts';
import type { UnitRef } from '../../model/unit';

/** A unit that was taken for reading. It is held until `claimedUntil`; who comes later than that is refused. */
export interface UnitClaim {
  readonly plan: CollectionPlan;
  /** Counts the claims of this unit: a result is taken only from the newest. */
  readonly attempt: number;
  /** True where somebody asked for it. */
  readonly requested: boolean;
  /** Reads before this one that failed altogether, in a row. */
  readonly failures: number;
  /** ISO 8601. */
  readonly claimedAt: string;
  readonly claimedUntil: string;
}

/** How the reading of a unit goes. */
export interface UnitStatus extends UnitFreshness {
  /** ISO 8601. */
  readonly nextDueAt: string;
  /** Reads that failed altogether, one after another, up to now. */
  readonly failures: number;
  /** Counts the reads that were saved. */
  readonly version: number;
  readonly lastDurationMs?: number;
  readonly lastCalls?: number;
  readonly lastMetricsRequested?: number;
}

/** A VPC as its unit sees it; what a hub and a topology are is not the store's to say. */
export type SeenVpc = Omit<DiscoveredVpc, 'topology' | 'hub'>;

/** Facts with the version under which they were saved. */
export interface StoredFacts {
  readonly version: number;
  readonly facts: UnitFacts;
}

/** What is read: the set of units, and what was found in each. */
export interface UnitStore {
  /**
   * Makes `plans` the set of units. New ones are due at once, and so are those whose plan has changed; those that are
   * no longer in it are forgotten with all that was read of them.
   */
  sync(plans: readonly CollectionPlan[]): Promise<void>;
  /** Undefined where nothing was read, or what is stored is of a version that cannot be read. */
  facts(unit: UnitRef): Promise<StoredFacts | undefined>;
  /** By `unitKey`; those of which nothing is known are left out. */
  factsOf(units: readonly UnitRef[]): Promise<ReadonlyMap<string, StoredFacts>>;
  status(): Promise<readonly UnitStatus[]>;
  /** Every VPC that was seen, and the units of which that is not known. */
  seenVpcs(): Promise<{ readonly vpcs: readonly SeenVpc[]; readonly unread: readonly UnitRef[] }>;
}

/** Which units to take. */
export interface UnitSelection {
  /** Of `shards` the one to take from: 0 to `shards - 1`. */
  readonly shard: number;
  readonly shards: number;
  /** Units of other shards are taken too once they are overdue by so much: their replica is gone. */
  readonly takeoverMs: number;
}

/** What is due: who takes a unit holds it, and only its holder may save. */
export interface UnitQueue {
  /** Takes the unit that waits longest, requested ones first; undefined where none is due. */
  claim(selection: UnitSelection, leaseMs: number): Promise<UnitClaim | undefined>;
  /** Takes a given unit that was asked for, unless somebody holds it. */
  claimRequested(unit: UnitRef, leaseMs: number): Promise<UnitClaim | undefined>;
  /**
   * Saves what was read and when to read next; false where the claim is no longer the newest: nothing is written. What
   * somebody asked for after the claim stays asked for.
   */
  save(claim: UnitClaim, result: CollectionResult, nextDueAt: Date): Promise<boolean>;
  /** The read came to nothing: facts stay, the failure is shown, the next try is at `nextDueAt`. False as above. */
  fail(claim: UnitClaim, failure: { code: string; message: string }, nextDueAt: Date): Promise<boolean>;
  /** Gives a unit back unread, due as before: the process shuts down. */
  release(claim: UnitClaim): Promise<void>;
}
