import { setMaxListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import pLimit from 'p-limit';
import type { Collector } from '../model/facts';
import type { UnitRef } from '../model/unit';
import { type Store, StoreUnavailableError } from '../store';
import type { Distribution, DistributionObserver, DistributionOptions, JudgeGroup } from './contract';
import { judgeGroup, judgeShard } from './judge-group';
import { readShard } from './read-shard';
import { kindOf, readUnit } from './read-unit';
import { createSeats } from './seats';
import { DEFAULT_DISTRIBUTION_OPTIONS, settingsOf } from './settings';

import type { WorkerDependencies } from './worker';

export interface CreateDistributionOptions {
  readonly scheduler: SchedulerService;
  readonly store: Store;
  readonly collector: Collector;
  readonly judge: JudgeGroup;
  readonly logger: LoggerService;
  readonly options?: Partial<DistributionOptions>;
  readonly observer?: DistributionObserver;
  /** For tests: from 0 to 1. */
  readonly random?: () => number;
  /** For tests: so long stopping waits for what runs. */
  readonly stopMs?: number;
}

/** Platforms end a process by force about ten seconds after they ask it to end. */
const LONGEST_STOP_MS = 5_000;

/** Units that one replica reads at once because somebody waits for them, beside those that are due. */
const NUDGED_AT_ONCE = 8;

export function createDistribution({
  scheduler,
  store,
  collector,
  judge,
  logger,
  options,
  observer = {},
  random = Math.random,
  stopMs = LONGEST_STOP_MS,
}: CreateDistributionOptions): Distribution {
  const settings = settingsOf({ ...DEFAULT_DISTRIBUTION_OPTIONS, ...options });
  const worker: WorkerDependencies = { store, collector, judge, logger, observer, settings, random };
  const seats = createSeats(settings.seats);
  const limit = pLimit(NUDGED_AT_ONCE);
  const ending = new AbortController();
  const running = new Set<Promise<unknown>>();
  // Each task and each read listens: many, and no leak.
  setMaxListeners(0, ending.signal);

  /** Keeps account of what runs, so that stopping can wait for it; a database that is away is no error of the task. */
  const tracked = async (work: () => Promise<unknown>): Promise<void> => {
    const promise = work().catch(error => {
      if (!(error instanceof StoreUnavailableError)) throw error;
      logger.warn(kindOf(error));
    });
    running.add(promise);
    try {
      await promise;
    } finally {
      running.delete(promise);
    }
  };

  const schedule = (
    id: string,
    work: (signal: AbortSignal) => Promise<unknown>,
    frequency = settings.cadence,
  ) =>
    scheduler.scheduleTask({
      id,
      frequency,
      timeout: settings.timeout,
      scope: 'global',
      signal: ending.signal,
      fn: signal => {
        setMaxListeners(0, signal);
        return tracked(() => work(signal));
      },
    });

  const answer = async (units: readonly UnitRef[]): Promise<void> => {
    const signal = ending.signal;
    await Promise.all(
      units.map(unit =>
        limit(async () => {
          if (signal.aborted) return;
          const claim = await store.unitQueue.claimRequested(unit, settings.leaseMs);
          if (claim !== undefined) await readUnit(worker, claim, signal);
        }),
      ),
    );
    if (signal.aborted) return;
    const claims = await store.judgements.claimByUnits(units, settings, settings.leaseMs);
    for (const claim of claims) await judgeGroup(worker, claim, signal);
  };

  return {
    start: async () => {
      for (let shard = 0; shard < settings.shards; shard += 1) {
        await schedule(`private-ecr-read-${shard}`, signal => readShard(worker, shard, seats, signal));
      }
      for (let shard = 0; shard < settings.judgingShards; shard += 1) {
        await schedule(`private-ecr-judge-${shard}`, signal => judgeShard(worker, shard, signal));
      }
      await schedule('private-ecr-retention', () => store.retention.run(), { hours: 24 });
    },
    nudge: units => {
      if (ending.signal.aborted || units.length === 0) return;
      tracked(() => answer(units)).catch(error => logger.error(kindOf(error)));
    },
    stop: async () => {
      ending.abort();
      // What does not end, such as a query to a database that is away, must not hold up the process: claims run out.
      const givingUp = new AbortController();
      const longEnough = sleep(stopMs, undefined, { signal: givingUp.signal }).catch(() => undefined);
      await Promise.race([Promise.allSettled(running), longEnough]);
      givingUp.abort();
    },
  };
}
