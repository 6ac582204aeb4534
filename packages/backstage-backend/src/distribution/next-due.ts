import type { Settings } from './settings';

type Pace = Pick<Settings, 'intervalMs' | 'jitter' | 'retryFirstMs' | 'retryMaxMs'>;

/**
 * When a unit is read next.
 *
 * Laws: after a success one interval from the begin of the read, moved by at most the jitter, so that units which began
 * together drift apart; after failures `first`, then twice as long each time, never more than `max`, jitter aside.
 *
 * @param failures - reads that failed altogether, in a row, this one included; 0 after a success
 * @param random - from 0 to 1
 */
export function nextDueAt(claimedAt: string, failures: number, pace: Pace, random: number): Date {
  // Past 2^30 the maximum holds long since.
  const backoffMs = Math.min(pace.retryMaxMs, pace.retryFirstMs * 2 ** Math.min(30, failures - 1));
  const waitMs = failures === 0 ? pace.intervalMs : backoffMs;
  return new Date(Date.parse(claimedAt) + Math.round(waitMs * (1 + pace.jitter * (2 * random - 1))));
}
