/**
 * Can Backstage's scheduler carry 1,000 units over three replicas? Three processes on one PostgreSQL, a read that takes
 * 1.5 s and does nothing.
 *
 * Prints: the time until all 1,000 units that are due at once were read, against the bound reads x latency / slots; how
 * evenly the replicas shared; what the database has to do for it; and the same while every unit is read once a minute,
 * which is fifteen times as often as by default.
 */
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import knexFactory from 'knex';

const require = createRequire(import.meta.url);
require('../scripts/typescript.js');
const { startPostgres } = require('../scripts/postgres.js');
const { prepare, readsOf, startReplica, byUnit } = require('../src/distribution/testing/replicas.ts');

const UNITS = 1_000;
const REPLICAS = 3;
const SLOTS = 20;
const READ_MS = 1_500;
const INTERVAL_MS = 60_000;
const OPTIONS = {
  interval: { milliseconds: INTERVAL_MS },
  jitter: 0.1,
  timeout: { seconds: 60 },
  cadence: { seconds: 1 },
  shards: 16,
  unitsInFlight: SLOTS,
};

const plans = Array.from({ length: UNITS }, (_, index) => ({
  unit: { accountId: String(100_000_000_000 + (index >> 1)), region: index % 2 ? 'eu-west-1' : 'us-east-1' },
  ecsServiceArns: [],
  repositoryArns: [],
  readsGlobalLists: false,
}));

const server = await startPostgres();
const connection = { ...server.connection, database: 'postgres' };
const knex = knexFactory({ client: 'pg', connection, searchPath: ['public'], pool: { min: 0, max: 4 } });

/** Transactions that the database has committed up to now. */
async function transactions() {
  await knex.raw('select pg_stat_clear_snapshot()');
  const { rows } = await knex.raw(
    "select xact_commit::bigint as count from pg_stat_database where datname = 'postgres'",
  );
  return Number(rows[0].count);
}

const percentile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

try {
  await prepare(knex, plans);
  const replicas = await Promise.all(
    Array.from({ length: REPLICAS }, (_, index) =>
      startReplica({
        name: String(index + 1),
        connection,
        schema: 'public',
        options: OPTIONS,
        readMs: READ_MS,
      }),
    ),
  );
  while ((await knex('units').min('version as least').first()).least < 1) await sleep(100);
  const first = await readsOf(knex);
  const begun = Math.min(...first.map(({ startedAt }) => startedAt));
  const wallMs = Math.max(...first.map(({ endedAt }) => endedAt)) - begun;
  const boundMs = (UNITS * READ_MS) / (REPLICAS * SLOTS);
  const shares = replicas.map(({ name }) => first.filter(({ replica }) => replica === name).length);
  console.log(
    `${UNITS} units due at once: ${wallMs} ms, bound ${Math.round(boundMs)} ms, ratio ${(wallMs / boundMs).toFixed(2)}`,
  );
  console.log(`reads by replica: ${shares.join(', ')}; read twice: ${first.length - byUnit(first).size}`);

  const before = await transactions();
  await sleep(2 * INTERVAL_MS);
  const perSecond = ((await transactions()) - before) / ((2 * INTERVAL_MS) / 1_000);
  const reads = await readsOf(knex);
  const pairs = [...byUnit(reads).values()].flatMap(own =>
    own.slice(1).map((next, index) => next.startedAt - own[index].startedAt),
  );
  const late = pairs.map(gap => gap - INTERVAL_MS).sort((a, b) => a - b);
  const ownReads = reads.filter(({ startedAt }) => startedAt > begun + wallMs);
  const steady = replicas.map(({ name }) => ownReads.filter(({ replica }) => replica === name).length);
  console.log(
    `once a minute, ${(UNITS / 60).toFixed(1)} reads/s: against the interval p5 ${percentile(late, 0.05)} ms, ` +
      `p50 ${percentile(late, 0.5)} ms, p95 ${percentile(late, 0.95)} ms (jitter: ± ${INTERVAL_MS * 0.1} ms)`,
  );
  console.log(
    `transactions of the database: ${perSecond.toFixed(0)}/s; reads by replica: ${steady.join(', ')}`,
  );
  const [{ dead }] = (
    await knex.raw("select n_dead_tup as dead from pg_stat_user_tables where relname = 'units'")
  ).rows;
  console.log(`dead rows of units at the end: ${dead}`);
  await Promise.all(replicas.map(replica => replica.stop()));
} finally {
  await knex.destroy();
  await server.stop();
}
