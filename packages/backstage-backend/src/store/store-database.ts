import type { Knex } from 'knex';
import { isConflict, storeError } from './errors';

/** How often a transaction is tried again that another one got in the way of. */
const TRIES = 4;

/** The one way in which the store speaks to its database. */
export interface StoreDatabase {
  readonly isPostgres: boolean;
  /** ISO 8601. */
  now(): string;
  read<T>(work: (knex: Knex) => Promise<T>): Promise<T>;
  /** All of it or nothing; done again where another transaction got in the way. */
  write<T>(work: (trx: Knex.Transaction) => Promise<T>): Promise<T>;
}

/**
 * @param report - told of what a driver refused, in the driver's own words
 */
export function storeDatabase(
  knex: Knex,
  now: () => Date = () => new Date(),
  report?: (error: Error) => void,
): StoreDatabase {
  const write: StoreDatabase['write'] = async work => {
    for (let tries = 1; ; tries += 1) {
      let cause: unknown;
      try {
        return await knex.transaction(async trx => {
          try {
            return await work(trx);
          } catch (error) {
            cause = error;
            throw error;
          }
        });
      } catch (error) {
        // SQLite ends the transaction itself where its disk is full; then rolling back fails, which explains nothing.
        const first = cause ?? error;
        if (tries === TRIES || !isConflict(first)) throw storeError(first, report);
      }
    }
  };
  return {
    isPostgres: String((knex.client as { config: { client: unknown } }).config.client).startsWith('pg'),
    now: () => now().toISOString(),
    read: async work => {
      try {
        return await work(knex);
      } catch (error) {
        throw storeError(error, report);
      }
    },
    write,
  };
}

/** Rows of one statement: what SQLite takes in bound values (32766) over the widest table. */
const ROWS_PER_STATEMENT = 500;

/** Parts of a list that each fit into one statement. */
export function chunksOf<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}
