import type { GroupClaim } from '../store';
import { kindOf } from './read-unit';
import { whileStoreIsAway } from './while-store-is-away';
import { withinBudget } from './within-budget';
import type { WorkerDependencies } from './worker';

/** Judges a group that is held and saves the judgement. Never rejects: what fails is tried again after a rest. */
export async function judgeGroup(
  worker: WorkerDependencies,
  claim: GroupClaim,
  signal: AbortSignal,
): Promise<void> {
  const { store, judge, observer, logger, settings } = worker;
  const { groupId } = claim;
  const startedAt = performance.now();
  const done = (outcome: 'judged' | 'failed' | 'superseded') =>
    observer.groupJudged?.({ groupId, outcome, durationMs: performance.now() - startedAt });
  try {
    const judgement = await withinBudget(signal, settings.budgetMs, inTime => judge(groupId, inTime));
    const leftMs = settings.leaseMs - (performance.now() - startedAt);
    const saved = await whileStoreIsAway(() => store.judgements.save(claim, judgement), leftMs, signal);
    done(saved ? 'judged' : 'superseded');
  } catch (error) {
    if (!signal.aborted) logger.warn(`${groupId} could not be judged: ${kindOf(error)}`);
    done('failed');
    // Where the database is away too, the claim runs out by itself.
    await store.judgements.release(claim, signal.aborted ? 0 : settings.restMs).catch(() => undefined);
  }
}

/** One run of a shard of groups: judges what is due, one group after another: judging is work for the processor. */
export async function judgeShard(
  worker: WorkerDependencies,
  shard: number,
  signal: AbortSignal,
): Promise<void> {
  const { store, settings } = worker;
  const { restMs, maxAgeMs, staleAfterMs, timeoutMs, leaseMs } = settings;
  const selection = {
    shard,
    shards: settings.judgingShards,
    takeoverMs: timeoutMs,
    restMs,
    maxAgeMs,
    staleAfterMs,
  };
  const end = Date.now() + settings.takesWorkMs;
  while (!signal.aborted && Date.now() < end) {
    const claim = await store.judgements.claim(selection, leaseMs);
    if (claim === undefined) return;
    await judgeGroup(worker, claim, signal);
  }
}
