import { eachDatabase } from '../testing/databases';
import { aPlan, EUROPE, TEAM } from './__fixtures__/builders';
import { aStore } from './__fixtures__/test-store';

const LIMITS = { perUnitMs: 60_000, unitsPerCaller: 3, perCallerMs: 600_000 };
const GUEST = 'user:default/guest';
const THIRD = { accountId: '333333333333', region: 'eu-west-1' };

eachDatabase('a request to read units now', database => {
  const ask = async () => {
    const test = await aStore(database, { refreshLimits: LIMITS });
    await test.store.units.sync([aPlan(EUROPE), aPlan(TEAM), aPlan(THIRD)]);
    return test;
  };

  test('is let through once a minute for each unit, whoever asks', async () => {
    const { store, clock } = await ask();
    const { refreshRequests } = store;
    expect(await refreshRequests.request([EUROPE], GUEST)).toEqual({
      accepted: true,
      units: [EUROPE],
      requestedAt: '2026-11-01T10:00:00.000Z',
    });
    clock.pass(59);
    expect(await refreshRequests.request([EUROPE], 'user:default/other')).toEqual({
      accepted: false,
      nextAllowedAt: '2026-11-01T10:01:00.000Z',
      limit: 'unit',
    });
    expect(await refreshRequests.request([EUROPE, TEAM], GUEST)).toMatchObject({
      accepted: true,
      units: [TEAM],
    });
    clock.pass(1);
    expect(await refreshRequests.request([EUROPE], GUEST)).toMatchObject({ accepted: true, units: [EUROPE] });
  });

  test('is refused where the caller has used up its share, until that is renewed', async () => {
    const { store, clock } = await ask();
    await store.refreshRequests.request([EUROPE, TEAM], GUEST);
    clock.pass(300);
    const refused = { accepted: false, nextAllowedAt: '2026-11-01T10:10:00.000Z', limit: 'caller' };
    expect(await store.refreshRequests.request([EUROPE, TEAM], GUEST)).toEqual(refused);
    expect(
      await store.refreshRequests.request([EUROPE, TEAM], "o'; drop table units; --\u0000"),
    ).toMatchObject({
      accepted: true,
    });
    clock.pass(300);
    expect(await store.refreshRequests.request([EUROPE, TEAM], GUEST)).toMatchObject({ accepted: true });
  });

  test('leaves out units that are not read at all', async () => {
    const { store } = await ask();
    const elsewhere = { accountId: '999999999999', region: 'eu-west-1' };
    expect(await store.refreshRequests.request([elsewhere], GUEST)).toMatchObject({
      accepted: true,
      units: [],
    });
    expect(await store.refreshRequests.request([elsewhere, EUROPE], GUEST)).toMatchObject({
      units: [EUROPE],
    });
  });

  test('of many at once lets one through', async () => {
    const { store } = await ask();
    const callers = Array.from({ length: 12 }, (_, index) => `user:default/caller-${index}`);
    const decisions = await Promise.all(
      callers.map(caller => store.refreshRequests.request([EUROPE, TEAM], caller)),
    );
    expect(decisions.filter(({ accepted }) => accepted)).toHaveLength(1);
  });
});

eachDatabase('live prices', database => {
  test('are what was fetched last', async () => {
    const { store } = await aStore(database);
    const document = { 'interface-endpoint-hour': '0.011' };
    expect(await store.livePrices.get('eu-west-1')).toBeUndefined();
    await store.livePrices.put('eu-west-1', document, new Date('2026-11-02T00:00:00Z'));
    await store.livePrices.put('eu-west-1', { older: true }, new Date('2026-11-01T00:00:00Z'));
    expect(await store.livePrices.get('eu-west-1')).toEqual({
      document,
      fetchedAt: '2026-11-02T00:00:00.000Z',
    });
  });
});
