import type { LoggerService } from '@backstage/backend-plugin-api';
import { redact } from '@private-ecr/core';
import type { JudgeGroup } from '../distribution';
import { groupOf, judge, type JudgeOptions, type PriceSources } from '../judgement';
import type { HubPlacement } from '../model/hub';
import type { Store } from '../store';

export interface JudgeFromStoreOptions {
  readonly store: Pick<Store, 'targets' | 'units'>;
  readonly hubs: readonly HubPlacement[];
  readonly options: Partial<JudgeOptions>;
  /** The prices that hold in these Regions. */
  readonly prices: (regions: readonly string[]) => Promise<PriceSources>;
  readonly now: () => Date;
  readonly logger: Pick<LoggerService, 'error'>;
}

/** Judges a group from what the store holds of its targets and units. */
export function judgeFromStore({
  store,
  hubs,
  options,
  prices,
  now,
  logger,
}: JudgeFromStoreOptions): JudgeGroup {
  return async (groupId, signal) => {
    const group = groupOf(groupId, await store.targets.ofGroup(groupId), hubs);
    // A hub that the configuration has no longer: the next look at the catalog forgets its group.
    if (group === undefined) return { judgedAt: now().toISOString(), entities: [], hubs: [] };
    const stored = await store.units.factsOf(group.units);
    const sources = await prices([...new Set(group.units.map(({ region }) => region))]);
    signal.throwIfAborted();
    return judge(
      group,
      [...stored.values()].map(({ facts }) => facts),
      {
        now: now(),
        prices: sources,
        options,
        report: (what, error) =>
          logger.error(`${what} failed: ${redact(String((error as Error).stack ?? error))}`),
      },
    );
  };
}
