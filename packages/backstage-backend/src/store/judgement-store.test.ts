import { eachDatabase } from '../testing/databases';
import {
  aGroup,
  aHub,
  aJudgement,
  anEntity,
  aPlan,
  aPullFailure,
  aResult,
  EUROPE,
  someFacts,
  TEAM,
} from './__fixtures__/builders';
import { aStore, dyingAt, everythingIn, type TestStore } from './__fixtures__/test-store';

const GROUPS = {
  shard: 0,
  shards: 1,
  takeoverMs: 300_000,
  restMs: 30_000,
  maxAgeMs: 3_600_000,
  staleAfterMs: 1_800_000,
};
const LEASE_MS = 60_000;
const ONE = 'component:default/one';
const TWO = 'component:default/two';

async function aGroupOfTwo(database: Parameters<typeof aStore>[0]): Promise<TestStore> {
  const test = await aStore(database);
  await test.store.units.sync([aPlan(EUROPE), aPlan(TEAM)]);
  await test.store.targets.replace([aGroup('hub:eu-west-1/main', [ONE, TWO])]);
  return test;
}

async function claimed({ store }: TestStore) {
  const claim = await store.judgements.claim(GROUPS, LEASE_MS);
  if (claim === undefined) throw new Error('no group is due');
  return claim;
}

/** Judges what is due, now. */
async function judge(test: TestStore, ...entities: Parameters<typeof aJudgement>[1]) {
  const claim = await claimed(test);
  expect(
    await test.store.judgements.save(claim, aJudgement(test.clock.now().toISOString(), entities, [aHub()])),
  ).toBe(true);
}

async function readOneUnit({ store, clock }: TestStore) {
  const claim = await store.unitQueue.claim({ shard: 0, shards: 1, takeoverMs: 1e6 }, LEASE_MS);
  if (claim === undefined) throw new Error('no unit is due');
  const facts = someFacts(claim.plan.unit, clock.now().toISOString());
  await store.unitQueue.save(claim, aResult(facts), new Date('2027-01-01T00:00:00Z'));
}

eachDatabase('judgements', database => {
  test('are seen in full', async () => {
    const test = await aGroupOfTwo(database);
    await judge(
      test,
      anEntity(ONE, { headline: 'all is well' }),
      anEntity(TWO, { status: 'failing', savings: null }),
    );
    const { views } = test.store;
    const judged = anEntity(ONE);
    expect(await views.entity(ONE)).toEqual({
      entityRef: ONE,
      summary: judged.summary,
      judgedAt: '2026-11-01T10:00:00.000Z',
      units: [EUROPE, TEAM].map(unit => ({
        ...unit,
        collectedAt: null,
        problems: [],
        nextDueAt: '2026-11-01T10:00:00.000Z',
      })),
    });
    expect(await views.fleetRows()).toEqual([
      {
        entityRef: ONE,
        kind: 'service',
        title: ONE,
        ownerRef: 'group:default/payments',
        ...TEAM,
        vpcId: 'vpc-0123456789abcdef0',
        hub: 'main',
        topology: 'shared-subnets',
        status: 'healthy',
        verdict: 'reachable',
        headline: 'all is well',
        natGateways: 0,
        savingsMonthlyUsd: '116.10',
        savingsMonthlyCents: 11_610,
        collectedAt: null,
        judgedAt: '2026-11-01T10:00:00.000Z',
      },
      expect.objectContaining({ entityRef: TWO, status: 'failing' }),
    ]);
    expect(await views.fleetRows([TWO, "x' or 1=1 --", 'a\u0000b'])).toMatchObject([{ entityRef: TWO }]);
    expect(await views.hubs()).toMatchObject([{ hub: aHub().hub, units: [EUROPE], entityRefs: [] }]);
  });

  test.each([
    ['an older version', { format_version: 0 }],
    ['a later version', { format_version: 99 }],
    ['bytes that are no gzip', { summary: Buffer.from('?'), detail: Buffer.from('?') }],
  ])('of %s are not known, and neither is anything broken', async (_what, change) => {
    const test = await aGroupOfTwo(database);
    await judge(test, anEntity(ONE), anEntity(TWO));
    await test.knex('entity_documents').where({ entity_ref: ONE }).update(change);
    expect(await test.store.views.entity(ONE)).toBeUndefined();
    expect(await test.store.views.detail(ONE)).toBeUndefined();
    expect(await test.store.views.entity(TWO)).toBeDefined();
    expect(await test.store.views.fleetRows()).toHaveLength(2);
  });

  test.each([
    "'; drop table entities; --",
    '../../etc/passwd',
    'a\u0000b',
    '',
    'x'.repeat(100_000),
    '\uD800',
  ])('of an entity called %j are not known', async entityRef => {
    const { store } = await aGroupOfTwo(database);
    expect(await store.views.entity(entityRef)).toBeUndefined();
    expect(await store.views.detail(entityRef)).toBeUndefined();
    expect(await store.views.history(entityRef, 7)).toBeUndefined();
    expect(await store.views.pullFailures(entityRef)).toEqual([]);
    expect(await store.targets.one(entityRef)).toBeUndefined();
  });

  test('keep text from people as it is, without the NUL that no column holds', async () => {
    const test = await aGroupOfTwo(database);
    const title = "Robert'); DROP TABLE entities;--\u0000<script>";
    await judge(test, anEntity(ONE, { title, headline: title }), anEntity(TWO));
    const shown = title.replace('\u0000', '\uFFFD');
    expect((await test.store.views.fleetRows([ONE]))[0]).toMatchObject({ title: shown, headline: shown });
    expect((await test.store.views.entity(ONE))?.summary.title).toBe(title);
  });

  test('are not written by who held the group too long', async () => {
    const test = await aGroupOfTwo(database);
    const slow = await claimed(test);
    test.clock.pass(61);
    await judge(test, anEntity(ONE), anEntity(TWO));
    const before = await everythingIn(test.knex);
    const late = aJudgement('2026-11-01T10:05:00Z', [anEntity(ONE, { status: 'failing' })]);
    expect(await test.store.judgements.save(slow, late)).toBe(false);
    expect(await everythingIn(test.knex)).toEqual(before);
  });

  test('are not written for an entity that the catalog has lost meanwhile', async () => {
    const test = await aGroupOfTwo(database);
    const claim = await claimed(test);
    await test.store.targets.replace([aGroup('hub:eu-west-1/main', [TWO])]);
    const judgement = aJudgement('2026-11-01T10:00:00Z', [anEntity(ONE), anEntity(TWO)]);
    expect(await test.store.judgements.save(claim, judgement)).toBe(true);
    expect((await test.store.views.fleetRows()).map(row => row.entityRef)).toEqual([TWO]);
    expect((await claimed(test)).targetsVersion).toBe(claim.targetsVersion + 1);
  });

  test('are all there or not at all, wherever the process dies', async () => {
    const test = await aGroupOfTwo(database);
    await judge(test, anEntity(ONE), anEntity(TWO));
    test.clock.pass(3_600);
    const before = await everythingIn(test.knex);
    const next = aJudgement(
      test.clock.now().toISOString(),
      [
        anEntity(ONE, {
          status: 'failing',
          savings: '1.00',
          pullFailures: [aPullFailure('arn:t', '2026-11-01T09:59:00Z')],
        }),
        anEntity(TWO, { status: 'degraded' }),
      ],
      [aHub({ entityRefs: [ONE, TWO] })],
    );
    let nth = 1;
    const dies = async () => {
      const claim = await claimed(test);
      return (await dyingAt(test.knex, nth, () => test.store.judgements.save(claim, next))) === nth;
    };
    for (; await dies(); nth += 1) {
      const { judgement_groups: _claims, ...rest } = await everythingIn(test.knex);
      expect({ nth, ...rest }).toEqual({ nth, ...before, judgement_groups: undefined });
      test.clock.pass(LEASE_MS / 1_000);
    }
    expect(nth).toBeGreaterThan(15);
    expect(await test.store.views.fleetRows()).toMatchObject([{ status: 'failing' }, { status: 'degraded' }]);
  });

  describe('are due', () => {
    const isDue = async ({ store }: TestStore) => {
      const claim = await store.judgements.claim(GROUPS, LEASE_MS);
      if (claim) await store.judgements.release(claim, 0);
      return claim !== undefined;
    };
    const judged = async () => {
      const test = await aGroupOfTwo(database);
      await judge(test, anEntity(ONE), anEntity(TWO));
      // A unit that the judgement found by itself is looked at once more.
      test.clock.pass(31);
      await judge(test, anEntity(ONE), anEntity(TWO));
      test.clock.pass(31);
      expect(await isDue(test)).toBe(false);
      return test;
    };

    test('when a unit was read, after a rest', async () => {
      const test = await judged();
      await readOneUnit(test);
      expect(await isDue(test)).toBe(true);
      await judge(test, anEntity(ONE), anEntity(TWO));
      expect(await isDue(test)).toBe(false);
      await readOneUnit(test);
      test.clock.pass(29);
      expect(await isDue(test)).toBe(false);
      test.clock.pass(1);
      expect(await isDue(test)).toBe(true);
    });

    test('when facts come in while it is being judged', async () => {
      const test = await judged();
      await readOneUnit(test);
      const claim = await claimed(test);
      await readOneUnit(test);
      await test.store.judgements.save(claim, aJudgement(test.clock.now().toISOString(), [anEntity(ONE)]));
      test.clock.pass(30);
      expect(await isDue(test)).toBe(true);
    });

    test('when the catalog changes an entity of the group', async () => {
      const test = await judged();
      const same = aGroup('hub:eu-west-1/main', [ONE, TWO]);
      expect(await test.store.targets.replace([same])).toEqual({ changedGroups: [] });
      expect(await isDue(test)).toBe(false);
      const [one, two] = same.targets;
      if (!one || !two) throw new Error('two');
      const changed = await test.store.targets.replace([
        { ...same, targets: [{ ...one, title: 'Other' }, two] },
      ]);
      expect(changed).toEqual({ changedGroups: ['hub:eu-west-1/main'] });
      expect(await isDue(test)).toBe(true);
    });

    test('when they are too old, or a unit becomes stale', async () => {
      const test = await judged();
      await readOneUnit(test);
      await readOneUnit(test);
      await judge(test, anEntity(ONE), anEntity(TWO));
      test.clock.pass(1_799);
      expect(await isDue(test)).toBe(false);
      test.clock.pass(1);
      expect(await isDue(test)).toBe(true);
      await judge(test, anEntity(ONE), anEntity(TWO));
      test.clock.pass(3_599);
      expect(await isDue(test)).toBe(false);
      test.clock.pass(1);
      expect(await isDue(test)).toBe(true);
    });

    test('at once where somebody waits, also where the group is just being judged', async () => {
      const test = await judged();
      await readOneUnit(test);
      await readOneUnit(test);
      const claim = await claimed(test);
      expect(await test.store.judgements.claimByUnits([TEAM], GROUPS, LEASE_MS)).toEqual([]);
      const claimRead = await test.store.refreshRequests.request([TEAM], 'user:default/guest');
      expect(claimRead.accepted).toBe(true);
      await readOneUnit(test);
      await test.store.judgements.save(claim, aJudgement(test.clock.now().toISOString(), [anEntity(ONE)]));
      await judge(test, anEntity(ONE));
      expect(await isDue(test)).toBe(false);
      expect(await test.store.judgements.claimByUnits([TEAM], GROUPS, LEASE_MS)).toMatchObject([
        { groupId: 'hub:eu-west-1/main' },
      ]);
    });

    test('not before the rest is over where judging failed', async () => {
      const test = await aGroupOfTwo(database);
      await test.store.judgements.release(await claimed(test), 30_000);
      test.clock.pass(29);
      expect(await isDue(test)).toBe(false);
      test.clock.pass(1);
      expect(await isDue(test)).toBe(true);
    });
  });
});
