/**
 * What is kept between a read of AWS and an answer of the API, in PostgreSQL or SQLite; README.md has the tables.
 *
 * Laws: each write is one transaction, so that a crash between any two statements leaves what was before or what came
 * after; who holds no claim, or an older one, writes nothing; a row of another version is not known, never an error;
 * what the database cannot do at present is a `StoreUnavailableError`, and the next try may succeed; what it refuses
 * otherwise is a `StoreRefusalError`; neither says what a driver said.
 */
export type * from './contract';
export { isError, StoreRefusalError, StoreUnavailableError } from './errors';
export { chunksOf, type StoreDatabase, storeDatabase } from './store-database';
export { openDatabase, openStore, type OpenStoreOptions, storeOn } from './open-store';
export { DEFAULT_REFRESH_LIMITS, type RefreshLimits } from './refresh-requests';
export { DEFAULT_RETENTION } from './retention/retention';
export { nothingWasRead } from './units/facts-summary';
