import { eachDatabase } from '../testing/databases';
import { aGroup, aJudgement, anEntity, aPlan, aPullFailure } from './__fixtures__/builders';
import { aStore, dyingAt, everythingIn, type TestStore } from './__fixtures__/test-store';

const ONE = 'component:default/one';
const GROUPS = {
  shard: 0,
  shards: 1,
  takeoverMs: 1e6,
  restMs: 0,
  maxAgeMs: 43_200_000,
  staleAfterMs: 43_200_000,
};

async function anEntityOfOne(database: Parameters<typeof aStore>[0]): Promise<TestStore> {
  const test = await aStore(database);
  await test.store.units.sync([aPlan()]);
  await test.store.targets.replace([aGroup('vpc:eu-west-1/vpc-1', [ONE])]);
  return test;
}

async function judgeAt(
  { store, clock, knex }: TestStore,
  moment: string,
  changes: Parameters<typeof anEntity>[1] = {},
) {
  clock.set(moment);
  await knex('judgement_groups').update({ rejudge_at: moment });
  const claim = await store.judgements.claim(GROUPS, 60_000);
  if (claim === undefined) throw new Error('not due');
  await store.judgements.save(claim, aJudgement(moment, [anEntity(ONE, changes)]));
}

eachDatabase('history', database => {
  test('has days with the worst state, seconds in each, and the last saving', async () => {
    const test = await anEntityOfOne(database);
    await judgeAt(test, '2026-11-01T22:00:00.000Z');
    await judgeAt(test, '2026-11-01T23:00:00.000Z', {
      status: 'failing',
      headline: 'no route',
      savings: '0.00',
    });
    await judgeAt(test, '2026-11-02T01:00:00.000Z', { savings: null });
    await judgeAt(test, '2026-11-02T02:00:00.000Z', { savings: '5.00' });
    expect(await test.store.views.history(ONE, 2)).toEqual({
      days: [
        {
          day: '2026-11-01',
          status: 'failing',
          secondsByStatus: { healthy: 3_600, failing: 3_600 },
          savingsMonthlyUsd: '0.00',
          pullFailures: 0,
        },
        {
          day: '2026-11-02',
          status: 'failing',
          secondsByStatus: { failing: 3_600, healthy: 3_600 },
          savingsMonthlyUsd: '5.00',
          pullFailures: 0,
        },
      ],
      months: [],
      incidents: [
        {
          id: expect.any(String),
          status: 'failing',
          reason: 'no route',
          firstSeenAt: '2026-11-01T23:00:00.000Z',
          lastSeenAt: '2026-11-01T23:00:00.000Z',
          resolvedAt: '2026-11-02T01:00:00.000Z',
        },
      ],
    });
  });

  test('has ten seconds for what lasted ten seconds, to the day they are of', async () => {
    const test = await anEntityOfOne(database);
    await judgeAt(test, '2026-11-01T23:59:56.000Z', { status: 'unknown', headline: 'not read yet' });
    await judgeAt(test, '2026-11-02T00:00:06.000Z');
    await judgeAt(test, '2026-11-02T10:00:06.000Z');
    const days = (await test.store.views.history(ONE, 2))?.days;
    expect(days?.map(({ day, status, secondsByStatus }) => [day, status, secondsByStatus])).toEqual([
      ['2026-11-01', 'unknown', { unknown: 4 }],
      ['2026-11-02', 'unknown', { unknown: 6, healthy: 36_000 }],
    ]);
  });

  test('does not count time in which nobody looked', async () => {
    const test = await anEntityOfOne(database);
    await judgeAt(test, '2026-11-01T10:00:00.000Z');
    await judgeAt(test, '2026-11-01T11:00:00.000Z');
    await judgeAt(test, '2026-11-04T01:00:00.000Z');
    await judgeAt(test, '2026-11-04T02:00:00.000Z');
    const days = (await test.store.views.history(ONE, 30))?.days;
    expect(days?.map(({ day, secondsByStatus }) => [day, secondsByStatus])).toEqual([
      ['2026-11-01', { healthy: 3_600 }],
      ['2026-11-04', { healthy: 3_600 }],
    ]);
  });

  test('keeps an incident that lasts as one, whatever is judged in between', async () => {
    const test = await anEntityOfOne(database);
    await judgeAt(test, '2026-11-01T10:00:00.000Z', { status: 'degraded', headline: 'one zone is missing' });
    await judgeAt(test, '2026-11-01T11:00:00.000Z', {
      status: 'degraded',
      headline: 'two zones are missing',
    });
    expect((await test.store.views.history(ONE, 1))?.incidents).toMatchObject([
      {
        firstSeenAt: '2026-11-01T10:00:00.000Z',
        lastSeenAt: '2026-11-01T11:00:00.000Z',
        reason: 'one zone is missing',
      },
    ]);
  });

  test('counts a pull that failed once, although it is seen again', async () => {
    const test = await anEntityOfOne(database);
    const first = aPullFailure('arn:task/1', '2026-11-01T09:59:00Z');
    await judgeAt(test, '2026-11-01T10:00:00.000Z', { pullFailures: [first] });
    const again = [{ ...first, contradictsTrace: false }, aPullFailure('arn:task/2', '2026-11-01T10:01:00Z')];
    await judgeAt(test, '2026-11-01T10:10:00.000Z', { pullFailures: again });
    expect((await test.store.views.history(ONE, 1))?.days).toMatchObject([{ pullFailures: 2 }]);
    expect(await test.store.views.pullFailures(ONE)).toEqual([again[1], first]);
    expect((await test.store.views.entity(ONE))?.lastPullFailure).toEqual(again[1]);
    expect((await test.store.views.detail(ONE))?.pullFailures).toEqual([again[1], first]);
  });

  test('ends what was the matter with an entity that the catalog no longer has', async () => {
    const test = await anEntityOfOne(database);
    await judgeAt(test, '2026-11-01T10:00:00.000Z', { status: 'failing' });
    test.clock.set('2026-11-01T12:00:00.000Z');
    await test.store.targets.replace([]);
    expect(await test.store.views.entity(ONE)).toBeUndefined();
    expect((await test.store.views.history(ONE, 1))?.incidents).toMatchObject([
      { resolvedAt: '2026-11-01T12:00:00.000Z' },
    ]);
    expect(await test.store.statusChanges.pending(10)).toEqual([]);
  });

  test('tells each change of state once, and what was before an unknown one', async () => {
    const test = await anEntityOfOne(database);
    await judgeAt(test, '2026-11-01T10:00:00.000Z', { status: 'unknown' });
    await judgeAt(test, '2026-11-01T11:00:00.000Z', { status: 'failing', headline: 'no route' });
    await judgeAt(test, '2026-11-01T12:00:00.000Z', { status: 'failing' });
    await judgeAt(test, '2026-11-01T13:00:00.000Z', { status: 'unknown' });
    await judgeAt(test, '2026-11-01T14:00:00.000Z', { status: 'healthy' });
    const changes = await test.store.statusChanges.pending(10);
    expect(changes.map(({ from, to, lastKnown }) => [from, to, lastKnown])).toEqual([
      ['unknown', 'failing', undefined],
      ['failing', 'unknown', 'failing'],
      ['unknown', 'healthy', 'failing'],
    ]);
    expect(changes[0]).toMatchObject({
      entityRef: ONE,
      headline: 'no route',
      ownerRef: 'group:default/payments',
    });
    await test.store.statusChanges.settle(changes.slice(0, 2).map(({ id }) => id));
    expect(await test.store.statusChanges.pending(10)).toEqual(changes.slice(2));
  });
});

eachDatabase('retention', database => {
  /** Failing for a day in September 2025, healthy since. */
  const aYearAgo = async () => {
    const test = await anEntityOfOne(database);
    await judgeAt(test, '2025-09-10T00:00:00.000Z', {
      status: 'failing',
      savings: '1.00',
      pullFailures: [aPullFailure('arn:task/old', '2025-09-10T00:00:00Z')],
    });
    await judgeAt(test, '2025-09-10T12:00:00.000Z', { status: 'failing', savings: '1.00' });
    await judgeAt(test, '2025-09-11T00:00:00.000Z', { savings: '2.00' });
    await judgeAt(test, '2025-09-11T01:00:00.000Z', { savings: '2.00' });
    test.clock.set('2026-11-15T00:00:00.000Z');
    return test;
  };
  const SEPTEMBER = {
    month: '2025-09',
    status: 'failing',
    secondsByStatus: { failing: 86_400, healthy: 3_600 },
    savingsMonthlyUsd: '2.00',
    pullFailures: 1,
  };

  test('rolls days up that are older than 13 months, and keeps what still lasts', async () => {
    const test = await aYearAgo();
    await judgeAt(test, '2026-11-15T00:00:00.000Z', { savings: '2.00' });
    expect(await test.store.retention.run()).toMatchObject({
      rolledUp: 1,
      incidents: 1,
      savings: 1,
      pullFailures: 1,
    });
    const history = await test.store.views.history(ONE, 30);
    expect(history?.months).toEqual([SEPTEMBER]);
    expect(history?.incidents).toEqual([]);
    expect(history?.days).toMatchObject([
      { day: '2026-11-15', status: 'healthy', savingsMonthlyUsd: '2.00' },
    ]);
    const after = await everythingIn(test.knex);
    expect(await test.store.retention.run()).toMatchObject({ rolledUp: 0, incidents: 0 });
    expect(await everythingIn(test.knex)).toEqual(after);
  });

  test('comes to the same, wherever it is cut off', async () => {
    const test = await aYearAgo();
    let nth = 1;
    while ((await dyingAt(test.knex, nth, () => test.store.retention.run())) === nth) nth += 1;
    expect(nth).toBeGreaterThan(8);
    await test.store.retention.run();
    expect((await test.store.views.history(ONE, 30))?.months).toEqual([SEPTEMBER]);
  });
});
