import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import type { DistributionOptions } from './contract';

export const DEFAULT_DISTRIBUTION_OPTIONS: DistributionOptions = {
  interval: { minutes: 15 },
  jitter: 0.1,
  timeout: { minutes: 5 },
  cadence: { seconds: 5 },
  retry: { first: { minutes: 1 }, max: { hours: 1 } },
  shards: 16,
  unitsInFlight: 20,
  judging: { shards: 4, rest: { seconds: 30 }, maxAge: { hours: 1 } },
  staleAfter: { hours: 1 },
};

/**
 * So many units of a shard a replica reads at once: few enough that several shards go on together, many enough that the
 * last ones of a shard do not leave the others idle.
 */
const UNITS_PER_SEAT = 5;

/** The options in milliseconds, and what follows from them. */
export interface Settings {
  readonly intervalMs: number;
  readonly jitter: number;
  readonly cadence: HumanDuration;
  readonly cadenceMs: number;
  readonly timeout: HumanDuration;
  readonly timeoutMs: number;
  /** A task takes new work for so long; what it took last still ends within the timeout. */
  readonly takesWorkMs: number;
  /** So long a unit or a group is held. */
  readonly leaseMs: number;
  /** So long a read or a judgement may take: it ends before its lease does. */
  readonly budgetMs: number;
  readonly retryFirstMs: number;
  readonly retryMaxMs: number;
  readonly shards: number;
  /** Shards that one replica works on at once, and units that it reads at once of each. */
  readonly seats: number;
  readonly unitsPerSeat: number;
  readonly judgingShards: number;
  readonly restMs: number;
  readonly maxAgeMs: number;
  readonly staleAfterMs: number;
}

/** So long all calls of one read may take, of a task's timeout: what was read by then is still saved within it. */
export function longestReadMs({ timeout }: Pick<DistributionOptions, 'timeout'>): number {
  return durationToMilliseconds(timeout) * 0.4;
}

export function settingsOf(options: DistributionOptions): Settings {
  const timeoutMs = durationToMilliseconds(options.timeout);
  const seats = Math.min(options.shards, Math.ceil(options.unitsInFlight / UNITS_PER_SEAT));
  return {
    intervalMs: durationToMilliseconds(options.interval),
    jitter: options.jitter,
    cadence: options.cadence,
    cadenceMs: durationToMilliseconds(options.cadence),
    timeout: options.timeout,
    timeoutMs,
    takesWorkMs: timeoutMs * 0.5,
    leaseMs: timeoutMs * 0.5,
    budgetMs: timeoutMs * 0.45,
    retryFirstMs: durationToMilliseconds(options.retry.first),
    retryMaxMs: durationToMilliseconds(options.retry.max),
    shards: options.shards,
    seats,
    unitsPerSeat: Math.ceil(options.unitsInFlight / seats),
    judgingShards: options.judging.shards,
    restMs: durationToMilliseconds(options.judging.rest),
    maxAgeMs: durationToMilliseconds(options.judging.maxAge),
    staleAfterMs: durationToMilliseconds(options.staleAfter),
  };
}
