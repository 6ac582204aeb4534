import type { CollectionResult } from '../model/facts';
import { unitKey } from '../model/unit';
import { nothingWasRead, StoreUnavailableError, type UnitClaim } from '../store';
import { nextDueAt } from './next-due';
import { whileStoreIsAway } from './while-store-is-away';
import { withinBudget } from './within-budget';
import type { WorkerDependencies } from './worker';

/**
 * Reads a unit that is held, and saves what was found.
 *
 * Never rejects: a read that fails is noted and tried again later; where the process ends, the unit is given back.
 */
export async function readUnit(
  worker: WorkerDependencies,
  claim: UnitClaim,
  signal: AbortSignal,
): Promise<void> {
  const { observer, logger, settings } = worker;
  const unit = claim.plan.unit;
  const startedAt = performance.now();
  const done = (outcome: 'read' | 'failed' | 'superseded', calls = 0) =>
    observer.unitRead?.({ unit, outcome, durationMs: performance.now() - startedAt, calls });
  const leftMs = () => settings.leaseMs - (performance.now() - startedAt);
  try {
    const result = await collect(worker, claim, signal);
    if (signal.aborted) {
      await worker.store.unitQueue.release(claim);
      return;
    }
    const saved = await whileStoreIsAway(() => save(worker, claim, result), leftMs(), signal);
    if (!saved)
      logger.warn(`${unitKey(unit)} was read by another replica in the meantime; this read is dropped`);
    const failed = result instanceof Error || nothingWasRead(result.facts);
    done(saved ? (failed ? 'failed' : 'read') : 'superseded', result instanceof Error ? 0 : result.calls);
  } catch (error) {
    logger.warn(`what was read of ${unitKey(unit)} could not be saved; it is read again: ${kindOf(error)}`);
    done('failed');
  }
}

/** What was read, or why nothing was: an error that the collector should have told as a part's failure. */
async function collect(
  { store, collector, settings, logger }: WorkerDependencies,
  { plan }: UnitClaim,
  signal: AbortSignal,
): Promise<CollectionResult | Error> {
  try {
    const previous = await store.units.facts(plan.unit);
    return await withinBudget(signal, settings.budgetMs, inTime =>
      collector.collect(plan, previous?.facts, inTime),
    );
  } catch (error) {
    if (!signal.aborted) logger.warn(`${unitKey(plan.unit)} could not be read: ${kindOf(error)}`);
    return error instanceof Error ? error : new Error(String(error));
  }
}

function save(
  { store, settings, random }: WorkerDependencies,
  claim: UnitClaim,
  result: CollectionResult | Error,
): Promise<boolean> {
  const due = (failed: boolean) =>
    nextDueAt(claim.claimedAt, failed ? claim.failures + 1 : 0, settings, random());
  if (!(result instanceof Error)) {
    return store.unitQueue.save(claim, result, due(nothingWasRead(result.facts)));
  }
  const failure =
    result.name === 'TimeoutError' || result.name === 'AbortError'
      ? { code: 'TimeBudget', message: 'the account was not read within its time' }
      : {
          code: 'InternalError',
          message: 'reading the account failed unexpectedly; the log of the backend says why',
        };
  return store.unitQueue.fail(claim, failure, due(true));
}

/**
 * An error for the log: what kind it is and where it came up. Not its message, which can quote what was sent to AWS;
 * those of the store are ours.
 */
export function kindOf(error: unknown): string {
  if (error instanceof StoreUnavailableError) return error.message;
  if (!(error instanceof Error)) return typeof error;
  const place = /\n\s+at (.+)/.exec(error.stack ?? '')?.[1];
  return place === undefined ? error.name : `${error.name} at ${place}`;
}
