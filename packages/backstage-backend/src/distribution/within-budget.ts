/**
 * Does work with a signal that aborts when the outer one does, or when its time is up.
 *
 * Not `AbortSignal.any`: the outer signal lives as long as the process and would keep a note of each read.
 */
export async function withinBudget<T>(
  outer: AbortSignal,
  budgetMs: number,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort(outer.reason);
  const timer = setTimeout(
    () => controller.abort(new DOMException('it took too long', 'TimeoutError')),
    budgetMs,
  );
  outer.addEventListener('abort', abort, { once: true });
  if (outer.aborted) abort();
  try {
    return await work(controller.signal);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', abort);
  }
}
