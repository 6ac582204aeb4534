import { eachDatabase } from '../testing/databases';
import { aFailure, aPlan, aResult, EUROPE, someFacts, TEAM } from './__fixtures__/builders';
import { aStore, databaseOf } from './__fixtures__/test-store';
import { openStore } from '.';

const ANY = { shard: 0, shards: 1, takeoverMs: 300_000 };
const LEASE_MS = 150_000;
const at = (moment: string) => new Date(moment);

eachDatabase('the queue of units', database => {
  test('gives each unit to one, then nothing until it is due', async () => {
    const { store, clock } = await aStore(database);
    await store.units.sync([aPlan(EUROPE), aPlan(TEAM)]);
    const first = await store.unitQueue.claim(ANY, LEASE_MS);
    const second = await store.unitQueue.claim(ANY, LEASE_MS);
    expect([first?.plan.unit, second?.plan.unit]).toEqual([EUROPE, TEAM]);
    expect(await store.unitQueue.claim(ANY, LEASE_MS)).toBeUndefined();

    if (first === undefined) throw new Error('no claim');
    expect(await store.unitQueue.save(first, aResult(), at('2026-11-01T10:15:00Z'))).toBe(true);
    clock.set('2026-11-01T10:02:00Z');
    expect(await store.unitQueue.claim(ANY, LEASE_MS)).toBeUndefined();
    clock.set('2026-11-01T10:15:00Z');
    expect((await store.unitQueue.claim(ANY, LEASE_MS))?.plan.unit).toEqual(TEAM);
    expect((await store.unitQueue.claim(ANY, LEASE_MS))?.plan.unit).toEqual(EUROPE);
  });

  test('gives a hundred units to many who come at once, each to one', async () => {
    const { store, knex, clock } = await aStore(database);
    const other = await openStore({ database: databaseOf(database.again(knex)), now: clock.now });
    const plans = Array.from({ length: 100 }, (_, index) =>
      aPlan({ accountId: String(100_000_000_000 + index), region: 'eu-west-1' }),
    );
    await store.units.sync(plans);
    const claims = await Promise.all(
      Array.from({ length: 120 }, (_, index) => {
        // Two processes that write one SQLite file wait for each other; one process is what SQLite is for.
        const replica = index % 2 === 0 || database.name === 'SQLite' ? store : other;
        return replica.unitQueue.claim(ANY, LEASE_MS);
      }),
    );
    const taken = claims.flatMap(claim => claim?.plan.unit.accountId ?? []);
    expect([...new Set(taken)].sort()).toEqual(plans.map(({ unit }) => unit.accountId));
    expect(taken).toHaveLength(100);
  });

  test('takes no result from who held a unit too long, so that newer facts stay', async () => {
    const { store, clock } = await aStore(database);
    await store.units.sync([aPlan()]);
    const slow = await store.unitQueue.claim(ANY, LEASE_MS);
    clock.pass(LEASE_MS / 1_000);
    const quick = await store.unitQueue.claim(ANY, LEASE_MS);
    if (slow === undefined || quick === undefined) throw new Error('no claim');

    const newer = someFacts(EUROPE, '2026-11-01T10:03:00.000Z');
    expect(await store.unitQueue.save(quick, aResult(newer), at('2026-11-01T10:15:00Z'))).toBe(true);
    expect(await store.unitQueue.save(slow, aResult(), at('2026-11-01T10:15:00Z'))).toBe(false);
    expect(await store.unitQueue.fail(slow, aFailure(), at('2026-11-01T10:15:00Z'))).toBe(false);
    await store.unitQueue.release(slow);
    expect((await store.units.facts(EUROPE))?.facts).toEqual(newer);
  });

  test('puts what somebody waits for first, even where it is not due', async () => {
    const { store, clock } = await aStore(database);
    await store.units.sync([aPlan(EUROPE), aPlan(TEAM)]);
    const claims = [await store.unitQueue.claim(ANY, LEASE_MS), await store.unitQueue.claim(ANY, LEASE_MS)];
    for (const claim of claims) {
      if (claim === undefined) throw new Error('no claim');
      await store.unitQueue.save(claim, aResult(someFacts(claim.plan.unit)), at('2026-11-01T10:05:00Z'));
    }
    clock.set('2026-11-01T10:05:00Z');
    await store.refreshRequests.request([TEAM], 'user:default/guest');
    expect(await store.unitQueue.claim(ANY, LEASE_MS)).toMatchObject({
      plan: { unit: TEAM },
      requested: true,
    });
    expect(await store.unitQueue.claimRequested(TEAM, LEASE_MS)).toBeUndefined();
    expect(await store.unitQueue.claimRequested(EUROPE, LEASE_MS)).toBeUndefined();
  });

  test.each(['saved', 'failed'] as const)(
    'reads again what somebody asked for while a read was under way that is %s',
    async outcome => {
      const { store, clock } = await aStore(database);
      await store.units.sync([aPlan()]);
      const before = await store.unitQueue.claim(ANY, LEASE_MS);
      if (before === undefined) throw new Error('no claim');
      clock.pass(10);
      await store.refreshRequests.request([EUROPE], 'user:default/guest');
      const due = at('2026-11-01T10:15:00Z');
      if (outcome === 'saved') await store.unitQueue.save(before, aResult(), due);
      else await store.unitQueue.fail(before, aFailure(), due);

      const again = await store.unitQueue.claim(ANY, LEASE_MS);
      expect(again).toMatchObject({ plan: { unit: EUROPE }, requested: true });
      if (again !== undefined) await store.unitQueue.save(again, aResult(), due);
      expect(await store.unitQueue.claim(ANY, LEASE_MS)).toBeUndefined();
    },
  );

  test('keeps to its shard, until a unit is overdue because its replica is gone', async () => {
    const { store, clock } = await aStore(database);
    await store.units.sync([aPlan()]);
    const shards = [0, 1, 2, 3].map(shard => ({ ...ANY, shard, shards: 4 }));
    const owners: number[] = [];
    for (const selection of shards) {
      const claim = await store.unitQueue.claim(selection, LEASE_MS);
      if (claim) {
        owners.push(selection.shard);
        await store.unitQueue.release(claim);
      }
    }
    expect(owners).toHaveLength(1);
    const [stranger] = shards.filter(({ shard }) => shard !== owners[0]);
    if (stranger === undefined) throw new Error('no shard');
    clock.pass(299);
    expect(await store.unitQueue.claim(stranger, LEASE_MS)).toBeUndefined();
    clock.pass(1);
    expect((await store.unitQueue.claim(stranger, LEASE_MS))?.plan.unit).toEqual(EUROPE);
  });

  test('tells of failures, and keeps the facts that were there', async () => {
    const { store, clock } = await aStore(database);
    await store.units.sync([aPlan()]);
    const read = async () => {
      const claim = await store.unitQueue.claim(ANY, LEASE_MS);
      if (claim === undefined) throw new Error('no claim');
      return claim;
    };
    await store.unitQueue.save(await read(), aResult(), at('2026-11-01T10:15:00Z'));
    clock.set('2026-11-01T10:15:00Z');
    await store.unitQueue.fail(
      await read(),
      { code: 'TimeBudget', message: 'too slow' },
      at('2026-11-01T10:16:00Z'),
    );
    clock.set('2026-11-01T10:16:00Z');
    const second = await read();
    expect(second.failures).toBe(1);
    await store.unitQueue.fail(
      second,
      { code: 'TimeBudget', message: 'too slow' },
      at('2026-11-01T10:18:00Z'),
    );

    expect(await store.units.status()).toEqual([
      {
        ...EUROPE,
        collectedAt: '2026-11-01T10:00:00.000Z',
        problems: [
          { part: 'account', code: 'TimeBudget', message: 'too slow', since: '2026-11-01T10:15:00.000Z' },
        ],
        nextDueAt: '2026-11-01T10:18:00.000Z',
        failures: 2,
        version: 1,
        lastDurationMs: 13,
        lastCalls: 7,
        lastMetricsRequested: 3,
      },
    ]);
    expect((await store.units.facts(EUROPE))?.facts).toEqual(someFacts());
  });

  test.each([
    [
      'one part failed of two',
      { Vpcs: { collectedAt: '2026-11-01T10:00:00Z' }, Subnets: { collectedAt: null, failure: aFailure() } },
      0,
    ],
    ['all parts failed', { Vpcs: { collectedAt: '2026-11-01T08:00:00Z', failure: aFailure() } }, 1],
  ])('counts a read in which %s', async (_what, parts, failures) => {
    const { store } = await aStore(database);
    await store.units.sync([aPlan()]);
    const claim = await store.unitQueue.claim(ANY, LEASE_MS);
    if (claim)
      await store.unitQueue.save(claim, aResult({ ...someFacts(), parts }), at('2026-11-01T10:15:00Z'));
    expect(await store.units.status()).toMatchObject([{ failures, problems: [{ code: 'AccessDenied' }] }]);
  });
});
