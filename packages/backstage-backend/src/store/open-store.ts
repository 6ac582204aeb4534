import type { DatabaseService, LoggerService } from '@backstage/backend-plugin-api';
import { redact } from '@private-ecr/core';
import type { Store } from './contract';
import { createJudgementStore, createStatusChangeQueue } from './judgements/judgement-store';
import { createLivePriceCache } from './live-price-cache';
import { migrate } from './migrate';
import { createRefreshRequests, type RefreshLimits } from './refresh-requests';
import { createRetention } from './retention/retention';
import { type StoreDatabase, storeDatabase } from './store-database';
import { createTargetStore } from './targets/target-store';
import { createUnitQueue } from './units/unit-queue';
import { createUnitStore } from './units/unit-store';
import { createViews } from './views/views';

/** Characters of a driver's words, which quote whole statements. */
const LONGEST_MESSAGE = 1_000;

export interface OpenDatabaseOptions {
  readonly database: DatabaseService;
  /** Told, in the driver's own words, of what it refused; secrets are taken out. */
  readonly logger?: Pick<LoggerService, 'error'>;
  /** For tests. */
  readonly now?: () => Date;
}

export interface OpenStoreOptions extends OpenDatabaseOptions {
  readonly refreshLimits?: RefreshLimits;
}

/**
 * The database, with its tables as this version needs them.
 *
 * @throws StoreUnavailableError where the database cannot be used
 */
export async function openDatabase({ database, logger, now }: OpenDatabaseOptions): Promise<StoreDatabase> {
  const knex = await database.getClient();
  if (database.migrations?.skip !== true) await migrate(knex);
  return storeDatabase(knex, now, ({ message }) =>
    logger?.error(`the database refused what it was asked: ${redact(message).slice(0, LONGEST_MESSAGE)}`),
  );
}

/** @throws StoreUnavailableError where the database cannot be used */
export async function openStore({ refreshLimits, ...options }: OpenStoreOptions): Promise<Store> {
  return storeOn(await openDatabase(options), refreshLimits);
}

/** The store in a database that is open. */
export function storeOn(db: StoreDatabase, refreshLimits?: RefreshLimits): Store {
  return {
    units: createUnitStore(db),
    unitQueue: createUnitQueue(db),
    targets: createTargetStore(db),
    judgements: createJudgementStore(db),
    statusChanges: createStatusChangeQueue(db),
    views: createViews(db),
    livePrices: createLivePriceCache(db),
    refreshRequests: createRefreshRequests(db, refreshLimits),
    retention: createRetention(db),
  };
}
