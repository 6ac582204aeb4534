import type { DatabaseService } from '@backstage/backend-plugin-api';
import type { Knex } from 'knex';
import type { TestDatabase } from '../../testing/databases';
import { openStore, type OpenStoreOptions, type Store } from '..';

/** A clock that a test sets. */
export interface TestClock {
  readonly now: () => Date;
  set(moment: string): void;
  /** Seconds. */
  pass(seconds: number): void;
}

export function aClock(moment = '2026-11-01T10:00:00.000Z'): TestClock {
  let time = Date.parse(moment);
  return {
    now: () => new Date(time),
    set: next => {
      time = Date.parse(next);
    },
    pass: seconds => {
      time += seconds * 1_000;
    },
  };
}

export function databaseOf(knex: Knex): DatabaseService {
  return { getClient: async () => knex };
}

export interface TestStore {
  readonly knex: Knex;
  readonly store: Store;
  readonly clock: TestClock;
}

export async function aStore(
  database: TestDatabase,
  options: Partial<OpenStoreOptions> = {},
): Promise<TestStore> {
  const knex = await database.open();
  const clock = aClock();
  return { knex, clock, store: await openStore({ database: databaseOf(knex), now: clock.now, ...options }) };
}

/** All rows of all tables of ours, to compare. */
export async function everythingIn(knex: Knex): Promise<Record<string, unknown[]>> {
  const tables = [
    'units',
    'unit_facts',
    'judgement_groups',
    'group_units',
    'judging_gaps',
    'targets',
    'entities',
    'entity_documents',
    'unit_sets',
    'hubs',
    'status_spans',
    'status_changes',
    'savings_changes',
    'pull_failures',
    'pull_failure_days',
    'history_months',
    'store_state',
  ];
  const found: Record<string, unknown[]> = {};
  for (const table of tables) {
    const rows = (await knex(table).select('*')) as object[];
    found[table] = rows.map(row => JSON.stringify(row)).sort();
  }
  return found;
}

/** Does the work, but the process "dies" at its nth statement; tells how many statements it came to. */
export async function dyingAt<T>(knex: Knex, nth: number, work: () => Promise<T>): Promise<number> {
  interface Client {
    _query(connection: unknown, query: { sql?: string }): Promise<unknown>;
  }
  const prototype = Object.getPrototypeOf(knex.client) as Client;
  const original = prototype._query;
  let count = 0;
  let isDead = false;
  prototype._query = function dying(this: Client, connection, query) {
    const isOurs = !/^(begin|commit|rollback|savepoint|release)/i.test(query.sql ?? '');
    if (isOurs) count += 1;
    if (isOurs && count === nth) {
      isDead = true;
      return Promise.reject(new Error('the process was killed'));
    }
    return original.call(this, connection, query);
  };
  try {
    await work();
  } catch (error) {
    // The store tells it in its own words.
    if (isDead) return count;
    throw error;
  } finally {
    prototype._query = original;
  }
  return count;
}
