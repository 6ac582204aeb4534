import type { EntitySummary } from '@private-ecr/core';
import type { Judgement } from '../../model/judgement';
import type { UnitRef } from '../../model/unit';

export type Status = EntitySummary['health']['status'];

/** A group that was taken for judging. */
export interface GroupClaim {
  readonly groupId: string;
  /** Counts the claims of this group: a judgement is taken only from the newest. */
  readonly attempt: number;
  /** The version of the targets when it was taken, and of each unit by `unitKey`: what the judgement rests on. */
  readonly targetsVersion: number;
  readonly unitVersions: ReadonlyMap<string, number>;
  /** From the selection: what makes it due again. */
  readonly maxAgeMs: number;
  readonly staleAfterMs: number;
}

/** When a group is to be judged again. */
export interface GroupSelection {
  readonly shard: number;
  readonly shards: number;
  /** Groups of other shards are taken too once they are overdue by so much. */
  readonly takeoverMs: number;
  /** New facts of many units are judged at once: not sooner than so long after the last judgement. */
  readonly restMs: number;
  /** Judged again after so long, whatever has changed. */
  readonly maxAgeMs: number;
  /** Judged again when a unit's facts reach this age. */
  readonly staleAfterMs: number;
}

/** An entity went from one state to another. */
export interface StatusChange {
  readonly id: string;
  readonly entityRef: string;
  readonly from: Status;
  readonly to: Status;
  /** The last state before that was not `unknown`; absent where there was none: who recovers was ill before. */
  readonly lastKnown?: Status;
  /** ISO 8601. */
  readonly at: string;
  readonly headline?: string;
  readonly ownerRef?: string;
  readonly title: string;
}

export interface JudgementStore {
  /** Takes the group that waits longest; undefined where none is due. */
  claim(selection: GroupSelection, leaseMs: number): Promise<GroupClaim | undefined>;
  /** Takes the groups that look at these units now, whatever else they wait for: somebody waits for an answer. */
  claimByUnits(
    units: readonly UnitRef[],
    selection: Pick<GroupSelection, 'maxAgeMs' | 'staleAfterMs'>,
    leaseMs: number,
  ): Promise<readonly GroupClaim[]>;
  /**
   * Saves all of a judgement or nothing: entities, hubs, states, incidents, savings and pull failures. False where the
   * claim is no longer the newest: nothing is written.
   *
   * Entities of the group's targets that the judgement leaves out stay as they were; those that are no targets any more
   * are not written.
   */
  save(claim: GroupClaim, judgement: Judgement): Promise<boolean>;
  /** Gives a group back unjudged; it is due again after `retryAfterMs`. */
  release(claim: GroupClaim, retryAfterMs: number): Promise<void>;
}

/** Changes of state that nobody was told of yet. They are written with the judgement, so that none is lost. */
export interface StatusChangeQueue {
  /** Oldest first. */
  pending(limit: number): Promise<readonly StatusChange[]>;
  /** These were told. */
  settle(ids: readonly string[]): Promise<void>;
}
