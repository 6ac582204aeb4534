import { randomInt } from 'node:crypto';

/** Half of what the column holds: the other half is for counting on. */
const BOUND = 2 ** 30;

/**
 * Where the claims of a new row are counted from: anywhere, so that a claim of a row that was deleted in the meantime is
 * not taken for one of the row that is in its place now.
 */
export function firstAttempt(): number {
  return randomInt(BOUND);
}
