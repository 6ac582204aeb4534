import type { UnitFreshness } from '@private-ecr/core';
import { ageOf, type Clock } from './freshness';

/** Whether an account was never read, or so long ago that nothing can be told. */
export function isStaleUnit(
  { collectedAt }: Pick<UnitFreshness, 'collectedAt'>,
  { now, staleAfterSeconds }: Clock,
): boolean {
  return collectedAt === null || ageOf(collectedAt, now) >= staleAfterSeconds;
}
