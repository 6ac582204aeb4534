import { setMaxListeners } from 'node:events';
import { TimeBudgetExceededError } from '../aws/failures/call-error';

/** Ends what is done under its signal: when its time is over, or with the signal of who asked for it. */
export interface TimeBudget {
  readonly signal: AbortSignal;
  /** Lets go of the timer and of the other signal. */
  release(): void;
}

export function timeBudget(milliseconds: number, outer: AbortSignal): TimeBudget {
  const controller = new AbortController();
  // Every call of a unit listens to it.
  setMaxListeners(0, controller.signal);
  const end = () => controller.abort(outer.reason);
  const timer = setTimeout(() => controller.abort(new TimeBudgetExceededError()), milliseconds);
  if (outer.aborted) end();
  else outer.addEventListener('abort', end, { once: true });
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      outer.removeEventListener('abort', end);
    },
  };
}
