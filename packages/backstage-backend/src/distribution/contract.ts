import type { HumanDuration } from '@backstage/types';
import type { Judgement } from '../model/judgement';
import type { UnitRef } from '../model/unit';

/** How the work is spread and how often it is done. Durations in Backstage's format. */
export interface DistributionOptions {
  /** Each unit is read once in this time. */
  readonly interval: HumanDuration;
  /** How far a read may move from its time, as a part of the interval: 0.1 is a tenth earlier or later. */
  readonly jitter: number;
  /**
   * Of a task; one read or judgement has not quite half of it. Work of a replica that is gone is taken over after it.
   */
  readonly timeout: HumanDuration;
  /** How often each shard looks for work. */
  readonly cadence: HumanDuration;
  /** After a read that failed altogether: this long at first, twice as long each time, up to `max`. */
  readonly retry: { readonly first: HumanDuration; readonly max: HumanDuration };
  /** Global tasks over which the units are spread; the same in all replicas. */
  readonly shards: number;
  /** Units that one replica reads at once. */
  readonly unitsInFlight: number;
  readonly judging: {
    /** Global tasks over which the groups are spread. */
    readonly shards: number;
    /** A group is not judged more often than this. */
    readonly rest: HumanDuration;
    /** A group is judged at least this often. */
    readonly maxAge: HumanDuration;
  };
  /** Past this age facts no longer tell how things are: a group is judged when a unit reaches it. */
  readonly staleAfter: HumanDuration;
}

/** Judges one group from what the store holds. */
export type JudgeGroup = (groupId: string, signal: AbortSignal) => Promise<Judgement>;

/** What happens, for metrics; called once each, never with a secret. */
export interface DistributionObserver {
  unitRead?(event: {
    unit: UnitRef;
    outcome: 'read' | 'failed' | 'superseded';
    durationMs: number;
    calls: number;
  }): void;
  groupJudged?(event: {
    groupId: string;
    outcome: 'judged' | 'failed' | 'superseded';
    durationMs: number;
  }): void;
}

/** The background work of one replica. */
export interface Distribution {
  /** Registers the tasks with the scheduler; resolves when that is done. */
  start(): Promise<void>;
  /**
   * Reads units that `RefreshRequests` accepted, in this replica and at once, then judges what looks at them. Does not
   * wait for it. Where this replica ends before it is done, the next tick of any replica reads them.
   */
  nudge(units: readonly UnitRef[]): void;
  /** Takes no more work, aborts what runs, gives its units back; waits for that a few seconds at most. */
  stop(): Promise<void>;
}
