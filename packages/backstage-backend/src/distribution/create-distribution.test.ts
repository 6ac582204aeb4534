import { mockServices } from '@backstage/backend-test-utils';
import type { Collector } from '../model/facts';
import { unitKey } from '../model/unit';
import { aGroup, aPlan, aResult, EUROPE, someFacts, TEAM } from '../store/__fixtures__/builders';
import { databaseOf } from '../store/__fixtures__/test-store';
import { openStore, type Store } from '../store';
import { eachDatabase, type TestDatabase } from '../testing/databases';
import { createDistribution, type CreateDistributionOptions, type DistributionObserver } from '.';
import { schedulerOn, seconds } from './testing/replica';
import { until } from './testing/replicas';

type Seen = Parameters<NonNullable<DistributionObserver['unitRead']>>[0];

/** A replica in this process, on Backstage's own scheduler, with an account that reads itself. */
async function aReplica(database: TestDatabase, changes: Partial<CreateDistributionOptions> = {}) {
  const knex = await database.open();
  const store = await openStore({ database: databaseOf(knex) });
  await store.units.sync([aPlan(EUROPE), aPlan(TEAM)]);
  await store.targets.replace([aGroup('hub:eu-west-1/main', ['component:default/one'], [EUROPE, TEAM])]);
  const begun: string[] = [];
  const judged: string[] = [];
  const seen: Seen[] = [];
  const collector: Collector = {
    collect: async plan => {
      begun.push(unitKey(plan.unit));
      return aResult(someFacts(plan.unit, new Date().toISOString()));
    },
  };
  const distribution = createDistribution({
    scheduler: schedulerOn(knex),
    store,
    collector,
    judge: async groupId => {
      judged.push(groupId);
      return { judgedAt: new Date().toISOString(), entities: [], hubs: [] };
    },
    logger: mockServices.logger.mock(),
    observer: { unitRead: event => seen.push(event) },
    ...changes,
    options: { shards: 2, cadence: seconds(0.2), timeout: seconds(20), ...changes.options },
  });
  return { store, distribution, begun, judged, seen };
}

const allRead = async (store: Store, version: number) =>
  (await store.units.status()).every(unit => unit.version >= version);

eachDatabase('a replica', database => {
  test('reads each unit that is due once, and judges what looks at it', async () => {
    const { store, distribution, begun, judged, seen } = await aReplica(database);
    await distribution.start();
    await until(() => allRead(store, 1), 20_000, 'both units are read');
    await until(async () => judged.length > 0, 20_000, 'the group is judged');
    await distribution.stop();
    expect([...begun].sort()).toEqual(['111111111111/eu-west-1', '222222222222/eu-west-1']);
    expect(seen.map(({ outcome, calls }) => [outcome, calls])).toEqual([
      ['read', 7],
      ['read', 7],
    ]);
    const [due] = (await store.units.status()).map(({ nextDueAt }) => Date.parse(nextDueAt) - Date.now());
    expect(due).toBeGreaterThan(13 * 60_000);
    expect(due).toBeLessThan(17 * 60_000);
  }, 40_000);

  test('answers who waits at once, without any task of the scheduler', async () => {
    const { store, distribution, begun, judged } = await aReplica(database);
    const decision = await store.refreshRequests.request([TEAM], 'user:default/guest');
    distribution.nudge(decision.accepted ? decision.units : []);
    await until(async () => judged.length > 0, 20_000, 'the group is judged');
    await distribution.stop();
    expect(begun).toEqual(['222222222222/eu-west-1']);
    expect(judged).toEqual(['hub:eu-west-1/main']);
    distribution.nudge([EUROPE]);
    expect(begun).toHaveLength(1);
  }, 40_000);

  test('gives back what it reads when it is stopped', async () => {
    const aborted: unknown[] = [];
    let reading = 0;
    const { store, distribution } = await aReplica(database, {
      collector: {
        collect: (_plan, _previous, signal) =>
          new Promise((_resolve, reject) => {
            reading += 1;
            signal.addEventListener('abort', () => {
              aborted.push(signal.reason);
              reject(new Error('aborted'));
            });
          }),
      },
    });
    await store.refreshRequests.request([EUROPE, TEAM], 'user:default/guest');
    distribution.nudge([EUROPE, TEAM]);
    await until(async () => reading === 2, 20_000, 'both are read');
    await distribution.stop();
    expect(aborted).toHaveLength(2);
    expect(await store.unitQueue.claim({ shard: 0, shards: 1, takeoverMs: 1e9 }, 60_000)).toMatchObject({
      failures: 0,
      requested: true,
    });
  }, 40_000);

  test('does not wait for what does not end', async () => {
    let reading = 0;
    const { store, distribution } = await aReplica(database, {
      stopMs: 50,
      collector: {
        collect: () => {
          reading += 1;
          return new Promise(() => undefined);
        },
      },
    });
    await store.refreshRequests.request([EUROPE], 'user:default/guest');
    distribution.nudge([EUROPE]);
    await until(async () => reading === 1, 20_000, 'it is read');
    await distribution.stop();
    expect(reading).toBe(1);
  }, 40_000);

  test('says what failed without the words of the error, and goes on with the others', async () => {
    const logger = mockServices.logger.mock();
    const { store, distribution, seen } = await aReplica(database, {
      logger,
      collector: {
        collect: async plan => {
          if (plan.unit.accountId === EUROPE.accountId) throw new Error('secret AKIAIOSFODNN7EXAMPLE');
          return aResult(someFacts(plan.unit));
        },
      },
    });
    await distribution.start();
    await until(async () => seen.length === 2, 20_000, 'both were tried');
    await distribution.stop();
    const [failed, read] = await store.units.status();
    expect(failed).toMatchObject({
      failures: 1,
      version: 0,
      problems: [{ part: 'account', code: 'InternalError' }],
    });
    expect(JSON.stringify(failed)).not.toContain('AKIA');
    expect(JSON.stringify(logger.warn.mock.calls)).not.toContain('AKIA');
    expect(read).toMatchObject({ failures: 0, version: 1, problems: [] });
  }, 40_000);
});
