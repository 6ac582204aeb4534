import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { overlaps, parseCidr } from '@private-ecr/core';
import type { Knex } from 'knex';
import { onPostgres, onSqlite } from '../testing/databases';
import { migrate } from './__fixtures__/allocations-on';
import type { AllocatorAnswer, AllocatorSettings } from './testing/allocator-main';

const REQUESTS = 500;
const PACKAGE = path.resolve(__dirname, '../..');

interface Allocator {
  readonly process: ChildProcess;
  readonly answers: AllocatorAnswer[];
  readonly ended: Promise<unknown>;
}

async function startAllocator(settings: AllocatorSettings): Promise<Allocator> {
  const child = fork(path.join(PACKAGE, 'src/allocation/testing/allocator-main.ts'), {
    execArgv: ['--require', path.join(PACKAGE, 'scripts/typescript.js')],
    env: { ...process.env, NODE_ENV: 'production', PRIVATE_ECR_ALLOCATOR: JSON.stringify(settings) },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child, 'message'),
    ended.then(() => Promise.reject(new Error(`${settings.name} ended`))),
  ]);
  const answers: AllocatorAnswer[] = [];
  child.on('message', answer => void answers.push(answer as AllocatorAnswer));
  return { process: child, answers, ended };
}

interface Row {
  readonly request_id: string;
  readonly cidr: string;
  readonly state: string;
}

/** Neighbours in order of their first address overlap, or nobody does. */
function overlapsIn(rows: readonly Row[]): number {
  const cidrs = rows.map(({ cidr }) => parseCidr(cidr)).sort((a, b) => (a.first < b.first ? -1 : 1));
  return cidrs.filter((cidr, index) => {
    const next = cidrs[index + 1];
    return next !== undefined && overlaps(cidr, next);
  }).length;
}

async function outcome(knex: Knex, allocators: readonly Allocator[]) {
  const held = await knex<Row>('allocations').whereNot({ state: 'released' }).select('*');
  const byId = new Map(held.map(row => [row.request_id, row]));
  const answers = allocators.flatMap(one => one.answers);
  const given = answers.filter(({ cidr }) => cidr !== undefined);
  return {
    answered: answers.length,
    given: given.length,
    /** Told to somebody, and not in the database as it was told. */
    lost: given.filter(({ requestId, cidr }) => {
      const row = byId.get(requestId);
      return row?.cidr !== cidr || row?.state !== 'confirmed';
    }).length,
    held: held.length,
    overlaps: overlapsIn(held),
    refusals: [...new Set(answers.flatMap(({ refusal }) => refusal ?? []))],
  };
}

function print(title: string, found: object): void {
  process.stdout.write(`${title}: ${JSON.stringify(found)}\n`);
}

const EXHAUSTED =
  'request: cidr: found left out, and every address of the pools is reserved; allowed: a range that is free in main; fix: ask for a smaller size, or have a range added to main.';

onPostgres('three replicas that hand out ranges', database => {
  const start = async (pool: string, names: readonly string[]) => {
    const knex = await database.open();
    await migrate(knex);
    const { client } = knex as unknown as { client: { connectionSettings: object; searchPath: [string] } };
    const allocators = await Promise.all(
      names.map(name =>
        startAllocator({
          name,
          client: 'pg',
          connection: JSON.parse(process.env.PRIVATE_ECR_TEST_POSTGRES ?? '{}'),
          schema: client.searchPath[0],
          pool,
          prefixLength: 28,
          requests: REQUESTS,
        }),
      ),
    );
    return { knex, allocators };
  };

  test('500 requests each at once, one replica killed in the middle: nothing overlaps, nothing is lost', async () => {
    const { knex, allocators } = await start('10.0.0.0/16', ['one', 'two', 'three']);
    const [victim] = allocators as [Allocator];
    const began = Date.now();
    victim.process.on('message', () => {
      if (victim.answers.length === 100) victim.process.kill('SIGKILL');
    });
    for (const allocator of allocators) allocator.process.send('go');
    await Promise.all(allocators.map(({ ended }) => ended));
    const found = await outcome(knex, allocators);
    const seconds = (Date.now() - began) / 1_000;
    print('PostgreSQL, 3 replicas × 500, one killed', {
      ...found,
      killedAfter: victim.answers.length,
      seconds,
    });
    expect(victim.process.signalCode).toBe('SIGKILL');
    expect(victim.answers.length).toBeLessThan(REQUESTS);
    expect(allocators.slice(1).map(({ answers }) => answers.length)).toEqual([REQUESTS, REQUESTS]);
    expect(found).toMatchObject({ lost: 0, overlaps: 0, refusals: [] });
    // What the killed one was given and could not tell is a reservation, which ends by itself.
    expect(found.held).toBeGreaterThanOrEqual(found.given);
  }, 600_000);

  test('a pool that is too small for all: each range is given once, and the others are told', async () => {
    const { knex, allocators } = await start('10.0.0.0/18', ['one', 'two', 'three']);
    for (const allocator of allocators) allocator.process.send('go');
    await Promise.all(allocators.map(({ ended }) => ended));
    const found = await outcome(knex, allocators);
    print('PostgreSQL, 3 × 500 for a pool of 1,024', found);
    expect(found).toEqual({
      answered: 1_500,
      given: 1_024,
      lost: 0,
      held: 1_024,
      overlaps: 0,
      refusals: [EXHAUSTED],
    });
  }, 600_000);
});

onSqlite('one process that hands out ranges', database => {
  test('500 requests at once for a pool of 256: nothing overlaps, nothing is lost, the others are told', async () => {
    const knex = await database.open();
    await migrate(knex);
    const { client } = knex as unknown as { client: { connectionSettings: object } };
    const allocator = await startAllocator({
      name: 'one',
      client: 'better-sqlite3',
      connection: client.connectionSettings,
      pool: '10.0.0.0/20',
      prefixLength: 28,
      requests: REQUESTS,
    });
    allocator.process.send('go');
    await allocator.ended;
    const found = await outcome(knex, [allocator]);
    print('SQLite, 500 for a pool of 256', found);
    expect(found).toEqual({
      answered: 500,
      given: 256,
      lost: 0,
      held: 256,
      overlaps: 0,
      refusals: [EXHAUSTED],
    });
  }, 600_000);
});
