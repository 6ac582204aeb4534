import { setTimeout as sleep } from 'node:timers/promises';
import { StoreUnavailableError } from '../store';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * Does a write again while the database is away, up to `untilMs` from now: what was read of AWS shall not be lost to a
 * restart of the database.
 *
 * @throws StoreUnavailableError where it is away for longer, or the process ends
 */
export async function whileStoreIsAway<T>(
  write: () => Promise<T>,
  untilMs: number,
  signal: AbortSignal,
): Promise<T> {
  const end = Date.now() + untilMs;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError) || signal.aborted || Date.now() + pause > end)
        throw error;
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
}
