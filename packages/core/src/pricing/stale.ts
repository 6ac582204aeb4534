import type { Provenance } from './rate';

/** Age from which a bundled price warns. */
export const STALE_AFTER_DAYS = 90;

const DAY_MILLISECONDS = 86_400_000;

/**
 * Whether a price comes from the bundled table and is older than {@link STALE_AFTER_DAYS} days.
 *
 * @param now - the time, as the caller's clock has it
 */
export function isStale({ origin, asOf }: Provenance, now: Date): boolean {
  if (origin !== 'bundled' || asOf === undefined) return false;
  return now.getTime() - Date.parse(asOf) > STALE_AFTER_DAYS * DAY_MILLISECONDS;
}
