import type { UnitFreshness } from '@private-ecr/core';

/** A unit's age, and when it will be read again. */
export interface StoredUnitFreshness extends UnitFreshness {
  /** ISO 8601. */
  readonly nextDueAt: string;
}
