import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import knexFactory, { type Knex } from 'knex';

/** A kind of database, and how a test gets an empty one. Everything is closed and deleted after the test. */
export interface TestDatabase {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** An empty database. */
  open(): Promise<Knex>;
  /** A second connection to the database that `open` gave, as another replica has. */
  again(first: Knex): Knex;
  /** The section `backend.database` of the configuration, for `startTestBackend`. */
  backendConfig(): Promise<BackendDatabaseConfig>;
}

export interface BackendDatabaseConfig {
  readonly client: string;
  readonly connection: Record<string, string | number> | string;
  readonly pluginDivisionMode?: 'schema';
}

interface PostgresConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
}

type Cleanup = () => Promise<unknown> | undefined;

function postgresOfThisRun(): PostgresConnection | { readonly unavailable: string } {
  const text = process.env.PRIVATE_ECR_TEST_POSTGRES;
  return text === undefined
    ? { unavailable: 'jest was started without the global setup of this package' }
    : (JSON.parse(text) as PostgresConnection);
}

function sqlite(cleanups: Cleanup[]): TestDatabase {
  const connect = (filename: string) => {
    const knex = knexFactory({
      client: 'better-sqlite3',
      connection: { filename },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
    cleanups.unshift(() => knex.destroy());
    return knex;
  };
  return {
    name: 'SQLite',
    open: async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'private-ecr-sqlite-'));
      cleanups.unshift(() => rmSync(folder, { recursive: true, force: true }) as undefined);
      return connect(path.join(folder, 'test.sqlite'));
    },
    again: first =>
      connect((first.client as { config: { connection: { filename: string } } }).config.connection.filename),
    backendConfig: async () => ({ client: 'better-sqlite3', connection: ':memory:' }),
  };
}

function postgres(server: PostgresConnection, cleanups: Cleanup[]): TestDatabase {
  const connect = (database: string, schema: string) =>
    knexFactory({
      client: 'pg',
      connection: { ...server, database },
      searchPath: [schema],
      pool: { min: 0, max: 10 },
    });
  const onServer = async (statement: string, name: string) => {
    const admin = connect('postgres', 'public');
    try {
      await admin.raw(statement, [name]);
    } finally {
      await admin.destroy();
    }
  };
  /** A schema is made in a moment, a database is not. */
  const create = async (what: 'schema' | 'database') => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await onServer(`create ${what} ??`, name);
    const drop =
      what === 'schema' ? 'drop schema if exists ?? cascade' : 'drop database if exists ?? with (force)';
    cleanups.unshift(() => onServer(drop, name));
    return name;
  };
  const opened = (schema: string) => {
    const knex = connect('postgres', schema);
    cleanups.unshift(() => knex.destroy());
    return knex;
  };
  return {
    name: 'PostgreSQL',
    open: async () => opened(await create('schema')),
    again: first => opened((first.client as { searchPath: [string] }).searchPath[0]),
    backendConfig: async () => ({
      client: 'pg',
      connection: { ...server, database: await create('database') },
      pluginDivisionMode: 'schema',
    }),
  };
}

/**
 * Runs the same specification on SQLite and on a real PostgreSQL. Databases are deleted after each test, or after all
 * where the tests share one.
 *
 * @example
 * ```ts
 * eachDatabase('the store', database => {
 *   test('is empty at first', async () => {
 *     const knex = await database.open();
 *   });
 * });
 * ```
 */
export function eachDatabase(
  title: string,
  specify: (database: TestDatabase) => void,
  cleanUp: CleanUp = 'after-each',
): void {
  onSqlite(title, specify, cleanUp);
  onPostgres(title, specify, cleanUp);
}

/** When the databases of a suite are deleted. */
export type CleanUp = 'after-each' | 'after-all';

/** Runs a specification on SQLite. */
export function onSqlite(
  title: string,
  specify: (database: TestDatabase) => void,
  cleanUp: CleanUp = 'after-each',
): void {
  const cleanups: Cleanup[] = [];
  suite(title, sqlite(cleanups), cleanups, specify, cleanUp);
}

/** Runs a specification on a real PostgreSQL; says why not where there is none. */
export function onPostgres(
  title: string,
  specify: (database: TestDatabase) => void,
  cleanUp: CleanUp = 'after-each',
): void {
  const server = postgresOfThisRun();
  if ('unavailable' in server) {
    describe(`${title}, on PostgreSQL`, () => {
      test.skip(`skipped: ${server.unavailable}`, () => undefined);
    });
    return;
  }
  const cleanups: Cleanup[] = [];
  suite(title, postgres(server, cleanups), cleanups, specify, cleanUp);
}

function suite(
  title: string,
  database: TestDatabase,
  cleanups: Cleanup[],
  specify: (database: TestDatabase) => void,
  cleanUp: CleanUp,
): void {
  const clean = async () => {
    for (const cleanup of cleanups.splice(0)) await cleanup();
  };
  describe(`${title}, on ${database.name}`, () => {
    if (cleanUp === 'after-each') afterEach(clean);
    specify(database);
    // Hooks run in their order: what the tests share is closed before its database is deleted.
    if (cleanUp === 'after-all') afterAll(clean);
  });
}
