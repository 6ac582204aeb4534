/**
 * How many shards one replica works on at once. A replica that has no seat free lets a shard go after a while, so that
 * another replica takes it.
 */
export interface Seats {
  /** In the order of asking; undefined where none was free in time. What it returns gives the seat back. */
  take(atMostMs: number, signal: AbortSignal): Promise<(() => void) | undefined>;
}

export function createSeats(count: number): Seats {
  let free = count;
  const waiting = new Set<() => void>();

  const giveBack = () => {
    const [next] = waiting;
    if (next === undefined) {
      free += 1;
      return;
    }
    waiting.delete(next);
    next();
  };
  /** A seat is given back once, however often one says so. */
  const seat = () => {
    let held = true;
    return () => {
      if (held) giveBack();
      held = false;
    };
  };

  return {
    take: async (atMostMs, signal) => {
      if (signal.aborted) return undefined;
      if (free > 0) {
        free -= 1;
        return seat();
      }
      if (atMostMs <= 0) return undefined;
      return new Promise(resolve => {
        const settle = (taken: boolean) => {
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
          resolve(taken ? seat() : undefined);
        };
        const sit = () => settle(true);
        const giveUp = () => {
          waiting.delete(sit);
          settle(false);
        };
        const timer = setTimeout(giveUp, atMostMs);
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.add(sit);
      });
    },
  };
}
