import type { AuthService, LoggerService, SchedulerService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { HumanDuration } from '@backstage/types';
import { syncTargets } from '../entities';
import type { HubPlacement } from '../model/hub';
import type { Store } from '../store';

export interface TaskOptions {
  readonly scheduler: SchedulerService;
  readonly logger: LoggerService;
  readonly catalog: CatalogService;
  readonly auth: AuthService;
  readonly store: Store;
  readonly hubs: readonly HubPlacement[];
  readonly catalogInterval: HumanDuration;
  /** Tells owners what has changed; absent where the configuration says no. */
  readonly notify?: (signal: AbortSignal) => Promise<void>;
  /** Tells requesters that their network is there; absent likewise. */
  readonly notifyRequesters?: (signal: AbortSignal) => Promise<void>;
  readonly notifyInterval: HumanDuration;
  /** Reads the prices of a Region where those that are held are old; absent where the configuration says no. */
  readonly readPrices?: (region: string, signal: AbortSignal) => Promise<unknown>;
  /** Ends the tasks of this replica. */
  readonly signal: AbortSignal;
}

const TIMEOUT: HumanDuration = { minutes: 5 };

/** Prices that are held for less than a day are not read: this is how soon those of a new Region are. */
const PRICES_FREQUENCY: HumanDuration = { minutes: 10 };

/** The tasks beside reading and judging, each in one replica at a time. */
export async function scheduleTasks(options: TaskOptions): Promise<void> {
  const { scheduler, logger, catalog, auth, store, hubs, readPrices, signal } = options;
  const schedule = (id: string, frequency: HumanDuration, fn: (signal: AbortSignal) => Promise<void>) =>
    scheduler.scheduleTask({ id, frequency, timeout: TIMEOUT, scope: 'global', signal, fn });

  await schedule('private-ecr-catalog', options.catalogInterval, async aborted => {
    const { targets, plans } = await syncTargets({ catalog, auth, store, hubs, signal: aborted });
    logger.debug(`the catalog has ${targets.length} entities to look at, in ${plans.length} units`);
  });
  const { notify, notifyRequesters, notifyInterval } = options;
  if (notify !== undefined) await schedule('private-ecr-notify', notifyInterval, notify);
  if (notifyRequesters !== undefined) {
    await schedule('private-ecr-notify-requesters', notifyInterval, notifyRequesters);
  }
  if (readPrices === undefined) return;
  await schedule('private-ecr-prices', PRICES_FREQUENCY, async aborted => {
    const regions = new Set((await store.units.status()).map(({ region }) => region));
    for (const region of regions) await readPrices(region, aborted);
  });
}
