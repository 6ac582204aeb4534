import type { EntitySummary, Freshness, UnitFreshness } from '@private-ecr/core';
import type { StoredUnitFreshness } from '../store';

/** What a judgement rests on. */
export interface Basis {
  readonly units: readonly StoredUnitFreshness[];
  /** ISO 8601. */
  readonly judgedAt: string;
}

/** The moment of an answer, and how long facts tell how things are. */
export interface Clock {
  readonly now: Date;
  readonly staleAfterSeconds: number;
}

type Status = EntitySummary['health']['status'];

/**
 * Whether facts have become too old since they were judged. What was too old by then already, the judgement has counted
 * as not known.
 */
export function isOutdated(
  collected: readonly (string | null)[],
  judgedAt: string,
  { now, staleAfterSeconds }: Clock,
): boolean {
  const judged = Date.parse(judgedAt);
  const read = collected.filter(at => at !== null);
  // Where nothing was read, nothing can grow old.
  if (read.length === 0) return false;
  const ends = [judgedAt, ...read].map(at => Date.parse(at) + staleAfterSeconds * 1_000);
  return ends.some(end => end > judged && end <= now.getTime());
}

/** Ages at the moment of the answer. `stale`: how things are cannot be told, because of age. */
export function freshnessOf({ units, judgedAt }: Basis, status: Status, clock: Clock): Freshness {
  const collectedAt = oldest(units.map(unit => unit.collectedAt));
  const ageSeconds = collectedAt === null ? null : ageOf(collectedAt, clock.now);
  const nextRefreshAt = units.map(({ nextDueAt }) => nextDueAt).sort()[0];
  const isOld = ageSeconds !== null && ageSeconds >= clock.staleAfterSeconds;
  const outdated = isOutdated(
    units.map(unit => unit.collectedAt),
    judgedAt,
    clock,
  );
  return {
    collectedAt,
    ageSeconds,
    staleAfterSeconds: clock.staleAfterSeconds,
    stale: outdated || (isOld && status === 'unknown'),
    ...(nextRefreshAt !== undefined && { nextRefreshAt }),
    units: units.map(unitOf),
  };
}

/** A unit as it is shown. */
export function unitOf({ accountId, region, collectedAt, problems }: UnitFreshness): UnitFreshness {
  return { accountId, region, collectedAt, problems };
}

/** Whole seconds; a clock that runs ahead makes nothing younger than now. */
export function ageOf(collectedAt: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(collectedAt)) / 1_000));
}

export function oldest(moments: readonly (string | null)[]): string | null {
  return moments.filter(moment => moment !== null).sort()[0] ?? null;
}
