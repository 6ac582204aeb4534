import knexFactory from 'knex';
import { aPostgres } from '../testing/a-postgres';
import { eachDatabase, onSqlite } from '../testing/databases';
import { aPlan, aResult, EUROPE, someFacts, TEAM } from './__fixtures__/builders';
import { aStore, databaseOf, everythingIn } from './__fixtures__/test-store';
import { storeError, StoreRefusalError, StoreUnavailableError } from './errors';
import { openStore } from '.';

const ANY = { shard: 0, shards: 1, takeoverMs: 300_000 };
const DUE = new Date('2026-11-01T10:15:00Z');

/** Facts that no compression makes small. */
function largeFacts() {
  const noise = Array.from({ length: 20_000 }, () => Math.random().toString(36));
  return { ...someFacts(), noise } as ReturnType<typeof someFacts>;
}

onSqlite('a disk that is full', database => {
  test('is told, loses nothing, and is over when there is room', async () => {
    const { store, knex, clock } = await aStore(database);
    await store.units.sync([aPlan()]);
    const first = await store.unitQueue.claim(ANY, 60_000);
    if (first) await store.unitQueue.save(first, aResult(), DUE);
    clock.set(DUE.toISOString());
    const claim = await store.unitQueue.claim(ANY, 60_000);
    if (claim === undefined) throw new Error('no claim');
    const before = await everythingIn(knex);

    const [{ page_count: pages }] = (await knex.raw('pragma page_count')) as [{ page_count: number }];
    await knex.raw(`pragma max_page_count = ${pages}`);
    const error = await store.unitQueue.save(claim, aResult(largeFacts()), DUE).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(String(error)).toBe(
      'ServiceUnavailableError: the database of private-ecr cannot be used at present: its disk is full or broken (SQLITE_FULL); nothing was changed; fix: make room on the disk of the database, and ask again.',
    );
    expect(await everythingIn(knex)).toEqual(before);
    expect((await store.units.facts(EUROPE))?.facts).toEqual(someFacts());

    await knex.raw('pragma max_page_count = 1000000');
    expect(await store.unitQueue.save(claim, aResult(largeFacts()), DUE)).toBe(true);
    expect(await store.units.status()).toMatchObject([{ version: 2 }]);
  });
});

describe('a PostgreSQL that restarts', () => {
  test('is told, loses nothing, and needs no restart of ours', async () => {
    const server = await aPostgres();
    const knex = knexFactory({
      client: 'pg',
      connection: { ...server.connection, database: 'postgres' },
      acquireConnectionTimeout: 2_000,
      log: { warn: () => undefined },
    });
    try {
      const store = await openStore({ database: databaseOf(knex) });
      await store.units.sync([aPlan(EUROPE), aPlan(TEAM)]);
      const claim = await store.unitQueue.claim(ANY, 60_000);
      if (claim === undefined) throw new Error('no claim');
      await server.tell('pause');
      const errors = await Promise.all([
        store.unitQueue.save(claim, aResult(), DUE).catch((e: unknown) => e),
        store.views.entity('component:default/one').catch((e: unknown) => e),
      ]);
      for (const error of errors) {
        expect(error).toBeInstanceOf(StoreUnavailableError);
        expect(String(error)).not.toContain(server.connection.password);
        expect(String(error)).not.toContain('127.0.0.1');
      }
      await server.tell('resume');
      expect(await store.unitQueue.save(claim, aResult(), DUE)).toBe(true);
      expect(await store.units.status()).toMatchObject([{ version: 1 }, { version: 0 }]);
    } finally {
      await knex.destroy();
      await server.end();
    }
  }, 30_000);
});

describe('what a driver refuses', () => {
  test('is told without its words, which are for the log', async () => {
    const mistake = Object.assign(
      new Error("insert into `units` (`plan`) values ('hunter2') - no such column"),
      {
        code: 'SQLITE_ERROR',
      },
    );
    const reported: string[] = [];
    const told = storeError(mistake, ({ message }) => reported.push(message));
    expect(String(told)).toBe(
      'StoreRefusalError: the database of private-ecr refused what it was asked (SQLITE_ERROR); nothing was changed; the log of the backend says why',
    );
    expect(reported).toEqual([mistake.message]);
  });

  test.each<[string, Error]>([
    ['of PostgreSQL', Object.assign(new Error('duplicate key'), { code: '23505', severity: 'ERROR' })],
    ['of the query builder', new Error('Undefined binding(s) detected when compiling SELECT. select 1')],
    ['with its statement and no code', new Error('select * from `units` - something odd')],
  ])('%s', (_what, error) => {
    expect(storeError(error)).toBeInstanceOf(StoreRefusalError);
  });
});

eachDatabase('a statement that cannot be', database => {
  test('is told without SQL and without values; the log has both, redacted', async () => {
    const knex = await database.open();
    const logger = { error: jest.fn() };
    const store = await openStore({ database: databaseOf(knex), logger });
    await knex.schema.dropTable('unit_facts');
    const error: unknown = await store.units.facts(EUROPE).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(StoreRefusalError);
    expect(String(error)).not.toMatch(/unit_facts|select/i);
    expect(logger.error.mock.calls.join()).toContain('unit_facts');
  });
});

test.each([new TypeError('x is no function'), Object.assign(new Error('taken'), { code: 'NAME_TAKEN' })])(
  'an error of ours is not taken for one of the database: %s',
  error => {
    expect(storeError(error)).toBe(error);
  },
);
