import { setTimeout as sleep } from 'node:timers/promises';
import { readUnit } from './read-unit';
import type { Seats } from './seats';
import type { WorkerDependencies } from './worker';

/**
 * One run of a shard: reads what is due, several units at once, until nothing is.
 *
 * A run that gets no seat ends. It waits longer than the cadence for it, by chance: then the shard is ready at the next
 * look of any replica, whereas one that ended at once would always be ready just when this replica looks again.
 */
export async function readShard(
  worker: WorkerDependencies,
  shard: number,
  seats: Seats,
  signal: AbortSignal,
): Promise<void> {
  const { settings, random } = worker;
  const end = Date.now() + settings.takesWorkMs;
  const reading = new Set<Promise<void>>();
  try {
    while (!signal.aborted && Date.now() < end) {
      const patienceMs = reading.size > 0 ? 0 : settings.cadenceMs * (1 + random());
      const leave = await seats.take(patienceMs, signal);
      try {
        if (leave !== undefined) await takeWhatIsDue(worker, shard, reading, end, signal);
      } finally {
        leave?.();
      }
      if (reading.size === 0) return;
      // A slow unit keeps neither a seat nor those that become due meanwhile.
      await oneOf(reading, settings.cadenceMs);
    }
  } finally {
    await Promise.all(reading);
  }
}

/** Begins reads until nothing is due any more. */
async function takeWhatIsDue(
  worker: WorkerDependencies,
  shard: number,
  reading: Set<Promise<void>>,
  end: number,
  signal: AbortSignal,
): Promise<void> {
  const { store, settings } = worker;
  const selection = { shard, shards: settings.shards, takeoverMs: settings.timeoutMs };
  while (!signal.aborted && Date.now() < end) {
    if (reading.size >= settings.unitsPerSeat) {
      await Promise.race(reading);
      continue;
    }
    const claim = await store.unitQueue.claim(selection, settings.leaseMs);
    if (claim === undefined) return;
    const read = readUnit(worker, claim, signal).finally(() => reading.delete(read));
    reading.add(read);
  }
}

async function oneOf(reading: ReadonlySet<Promise<void>>, atMostMs: number): Promise<void> {
  const timer = new AbortController();
  await Promise.race([
    ...reading,
    sleep(atMostMs, undefined, { signal: timer.signal }).catch(() => undefined),
  ]);
  timer.abort();
}
