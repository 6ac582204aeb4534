import { setTimeout as sleep } from 'node:timers/promises';
import type { Knex } from 'knex';
import { onPostgres, type TestDatabase } from '../testing/databases';
import { byUnit, prepare, type Read, readsOf, type Replica, startReplica, until } from './testing/replicas';
import { seconds } from './testing/replica';

const UNITS = 300;
const READ_MS = 250;
const INTERVAL_MS = 15_000;
const JITTER = 0.1;
const TIMEOUT_MS = 8_000;
/** By how much a machine with other work may be late. */
const LATE_MS = 6_000;
const OPTIONS = {
  interval: seconds(INTERVAL_MS / 1_000),
  jitter: JITTER,
  timeout: seconds(TIMEOUT_MS / 1_000),
  cadence: seconds(1),
  shards: 12,
  unitsInFlight: 10,
};

const PLANS = Array.from({ length: UNITS }, (_, index) => ({
  unit: {
    accountId: String(100_000_000_000 + Math.floor(index / 2)),
    region: index % 2 ? 'eu-west-1' : 'us-east-1',
  },
  ecsServiceArns: [],
  repositoryArns: [],
  readsGlobalLists: false,
}));

async function threeReplicas(database: TestDatabase): Promise<{ knex: Knex; replicas: Replica[] }> {
  const knex = await database.open();
  await prepare(knex, PLANS);
  const { searchPath } = knex.client as { searchPath: [string] };
  // knex hides the password of its own settings.
  const server = JSON.parse(process.env.PRIVATE_ECR_TEST_POSTGRES ?? '') as Record<string, string | number>;
  const replicas = await Promise.all(
    ['one', 'two', 'three'].map(name =>
      startReplica({
        name,
        connection: { ...server, database: 'postgres' },
        schema: searchPath[0],
        options: OPTIONS,
        readMs: READ_MS,
      }),
    ),
  );
  return { knex, replicas };
}

/** Reads of each unit whose result was saved. */
async function savedReads(knex: Knex): Promise<ReadonlyMap<string, number>> {
  const rows = await knex<{ unit_key: string; version: number }>('units').select('unit_key', 'version');
  return new Map(rows.map(({ unit_key, version }) => [unit_key, version]));
}
const timesSaved = async (knex: Knex, times: number) =>
  [...(await savedReads(knex)).values()].every(saved => saved >= times);

/**
 * What a replica held when it was killed: reads that were not over, and reads whose result was not saved. Asked
 * before the timeout, while nobody else may read these units.
 */
async function cutOffReads(knex: Knex, replica: string): Promise<readonly Read[]> {
  // What it had sent when it was killed may still be written.
  await sleep(500);
  const saved = await savedReads(knex);
  return [...byUnit(await readsOf(knex))].flatMap(([unitKey, own]) => {
    const last = own.at(-1);
    return last?.replica === replica && own.length > (saved.get(unitKey) ?? 0) ? [last] : [];
  });
}

/** Pairs of reads of one unit that followed one another. */
function pairsOf(reads: readonly Read[]): readonly (readonly [Read, Read])[] {
  return [...byUnit(reads).values()].flatMap(own =>
    own.slice(1).flatMap((next, index) => {
      const before = own[index];
      return before === undefined ? [] : [[before, next] as const];
    }),
  );
}

onPostgres('three replicas of which one is killed', database => {
  test('read each unit once per interval; what the dead one held is taken over in time, and nothing is lost', async () => {
    const { knex, replicas } = await threeReplicas(database);
    try {
      await until(() => timesSaved(knex, 1), 60_000, 'each unit once');
      // A process that is slow to start may find everything read: the work is shared once all of them are at it.
      const allRead = async () =>
        new Set((await readsOf(knex)).map(({ replica }) => replica)).size === replicas.length;
      await until(allRead, 4 * INTERVAL_MS, 'each replica reads');
      const [victim, ...others] = replicas;
      if (victim === undefined) throw new Error('no replica');
      const holds = async () =>
        (await readsOf(knex)).filter(({ replica, endedAt }) => replica === victim.name && endedAt === null)
          .length >= 3;
      await until(holds, 2 * INTERVAL_MS, 'the victim reads');
      const killedAt = Date.now();
      await victim.kill();
      const cutOff = await cutOffReads(knex, victim.name);
      const cutOffIds = new Set(cutOff.map(({ id }) => id));
      const takenOverAll = async () => {
        const units = byUnit(await readsOf(knex));
        return cutOff.every(({ unitKey, id }) => (units.get(unitKey)?.at(-1)?.id ?? 0) > id);
      };
      await until(takenOverAll, TIMEOUT_MS + INTERVAL_MS, 'what the victim held');
      await until(() => timesSaved(knex, 3), 6 * INTERVAL_MS, 'each unit three times');
      // Before they are stopped, which gives back what they hold.
      const reads = await readsOf(knex);
      await Promise.all(others.map(replica => replica.stop()));

      const units = byUnit(reads);
      const takenOver = cutOff.map(({ unitKey, startedAt }) => {
        const next = units.get(unitKey)?.find(read => read.startedAt > startedAt);
        return next === undefined ? Infinity : next.startedAt - killedAt;
      });
      const pairs = pairsOf(reads);
      const whole = pairs.filter(([before]) => !cutOffIds.has(before.id));
      const gaps = whole.map(([before, next]) => next.startedAt - before.startedAt);
      const share = new Map(replicas.map(({ name }) => [name, 0]));
      for (const { replica } of reads.filter(({ startedAt }) => startedAt < killedAt)) {
        share.set(replica, (share.get(replica) ?? 0) + 1);
      }
      report({
        reads: reads.length,
        cutOff: cutOff.length,
        takenOver,
        gaps,
        share: Object.fromEntries(share),
      });

      expect(cutOff.length).toBeGreaterThan(0);
      expect(Math.max(...takenOver)).toBeLessThanOrEqual(TIMEOUT_MS + LATE_MS);
      // Nobody reads what another one reads.
      expect(whole.filter(([before, next]) => next.startedAt < (before.endedAt ?? 0))).toEqual([]);
      // Nobody reads before it is due: what was cut off is the one exception.
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(INTERVAL_MS * (1 - JITTER) - READ_MS);
      // Nobody forgets: not even while a third of the replicas is gone.
      expect(Math.max(...gaps)).toBeLessThanOrEqual(INTERVAL_MS * (1 + JITTER) + TIMEOUT_MS + LATE_MS);
      for (const replica of share.values()) expect(replica).toBeGreaterThan(0);
      // Nothing is lost.
      expect([...(await savedReads(knex)).keys()]).toHaveLength(UNITS);
    } finally {
      await Promise.all(replicas.map(replica => replica.kill()));
    }
  }, 180_000);
});

function report(figures: {
  reads: number;
  cutOff: number;
  takenOver: readonly number[];
  gaps: readonly number[];
  share: Record<string, number>;
}): void {
  const { gaps, takenOver } = figures;
  const sorted = [...gaps].sort((a, b) => a - b);
  process.stdout.write(
    [
      `${UNITS} units, 3 replicas, interval ${INTERVAL_MS} ms ± ${JITTER * 100} %, timeout ${TIMEOUT_MS} ms`,
      `reads: ${figures.reads}; by replica before the kill: ${JSON.stringify(figures.share)}`,
      `between reads of a unit: least ${sorted[0]} ms, median ${sorted[Math.floor(sorted.length / 2)]} ms, most ${sorted.at(-1)} ms`,
      `cut off by SIGKILL: ${figures.cutOff}; read by another replica ${Math.min(...takenOver)} to ${Math.max(...takenOver)} ms later`,
      '',
    ].join('\n'),
  );
}
