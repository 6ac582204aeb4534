/**
 * What the store costs at 10,000 services of one hub, on SQLite and on PostgreSQL: saving a judgement in which all is
 * new, one in which nothing has changed, and what the API reads.
 */
import { createRequire } from 'node:module';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import knexFactory from 'knex';

const require = createRequire(import.meta.url);
require('../scripts/typescript.js');
const { startPostgres } = require('../scripts/postgres.js');
const { openStore } = require('../src/store/index.ts');
const { aGroup, aJudgement, anEntity, aPlan } = require('../src/store/__fixtures__/builders.ts');

const SERVICES = 10_000;
const READS = 2_000;
const AGES = { shard: 0, shards: 1, takeoverMs: 1e9, restMs: 0, maxAgeMs: 1, staleAfterMs: 1e9 };

const refs = Array.from({ length: SERVICES }, (_, index) => `component:default/service-${index}`);
const units = Array.from({ length: 400 }, (_, index) => ({
  accountId: String(100_000_000_000 + (index >> 1)),
  region: index % 2 ? 'eu-west-1' : 'us-east-1',
}));
const entities = refs.map((ref, index) => anEntity(ref, { units: [units[0], units[index % units.length]] }));

async function timed(work) {
  const startedAt = performance.now();
  const result = await work();
  return [performance.now() - startedAt, result];
}

async function measure(name, knex) {
  const store = await openStore({ database: { getClient: async () => knex } });
  await store.units.sync(units.map(unit => aPlan(unit)));
  const [replaceMs] = await timed(() => store.targets.replace([aGroup('hub:eu-west-1/main', refs, units)]));
  const save = async () => {
    const claim = await store.judgements.claim(AGES, 60_000);
    return store.judgements.save(claim, aJudgement(new Date().toISOString(), entities));
  };
  const [newMs] = await timed(save);
  const [sameMs] = await timed(save);
  const read = [];
  for (let index = 0; index < READS; index += 1) {
    const [ms] = await timed(() => store.views.entity(refs[(index * 7_919) % SERVICES]));
    read.push(ms);
  }
  read.sort((a, b) => a - b);
  const [fleetMs] = await timed(() => store.views.fleetRows());
  const [revisionMs] = await timed(() => store.views.revision());
  console.log(
    `${name}: targets ${replaceMs.toFixed(0)} ms; judgement, all new ${newMs.toFixed(0)} ms, nothing changed ` +
      `${sameMs.toFixed(0)} ms; entity p50 ${read[READS / 2].toFixed(2)} ms, p95 ${read[Math.floor(READS * 0.95)].toFixed(2)} ms; ` +
      `fleet of ${SERVICES} ${fleetMs.toFixed(0)} ms; revision ${revisionMs.toFixed(1)} ms`,
  );
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-store-'));
const sqlite = knexFactory({
  client: 'better-sqlite3',
  connection: { filename: path.join(folder, 'bench.sqlite') },
  useNullAsDefault: true,
});
await measure('SQLite', sqlite);
await sqlite.destroy();
fs.rmSync(folder, { recursive: true, force: true });

const server = await startPostgres();
const postgres = knexFactory({ client: 'pg', connection: { ...server.connection, database: 'postgres' } });
try {
  await measure('PostgreSQL', postgres);
} finally {
  await postgres.destroy();
  await server.stop();
}
