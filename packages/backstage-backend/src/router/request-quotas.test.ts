import type { Store } from '../store';
import { aHub } from '../store/__fixtures__/builders';
import { onSqlite } from '../testing/databases';
import { CALLERS, type Portal, startPortal } from '../testing/portal';
import { aBody, aRequest, CONFIG, ENTITIES, HUB, readHub, told } from './__fixtures__/request-world';

/** The hub as it was judged: with so many accounts that its subnets are shared with. */
async function judgeHub(store: Store, used: number | null): Promise<void> {
  await store.targets.replace([
    { id: `hub:${HUB.name}`, targets: [], units: [{ accountId: HUB.accountId, region: HUB.region }] },
  ]);
  const { hub, ...rest } = aHub();
  const capacity = { ...hub.capacity, participants: { used, limit: 100 } };
  for (;;) {
    const claim = await store.judgements.claim(
      { shard: 0, shards: 1, takeoverMs: 0, restMs: 0, maxAgeMs: 0, staleAfterMs: 3_600_000 },
      60_000,
    );
    if (claim?.groupId !== `hub:${HUB.name}`) throw new Error(`${claim?.groupId ?? 'no group'} is due`);
    const judgement = {
      judgedAt: new Date().toISOString(),
      entities: [],
      hubs: [{ ...rest, hub: { ...hub, hub: HUB.name, capacity } }],
    };
    if (await store.judgements.save(claim, judgement)) return;
  }
}

const asOlga = CALLERS.owner;

onSqlite(
  'a hub at a quota of AWS',
  database => {
    let portal: Portal;
    beforeAll(async () => {
      const [main, ...others] = CONFIG.hubs;
      portal = await startPortal({
        database,
        entities: ENTITIES,
        privateEcr: { ...CONFIG, hubs: [{ ...main, participantAccounts: 120 }, ...others] },
      });
      await readHub(portal.store);
    }, 180_000);
    afterAll(() => portal.stop());

    const make = (requestId: string, changes: object) =>
      portal.ask('/v1/requests', { method: 'post', as: asOlga, body: aBody(changes, { requestId }) });
    const problemsOf = async (changes: object) =>
      (
        await portal.ask('/v1/requests/preview', {
          method: 'post',
          as: asOlga,
          body: { request: aRequest(changes) },
        })
      ).body['problems'];

    test('refuses one account more, in the request and in the preview: the quota, what is used, the limit, the fix', async () => {
      await judgeHub(portal.store, 120);
      const answer = await make('task-full', { name: 'full' });
      const problem = {
        path: 'hub',
        found: 'main, whose subnets are shared with 120 accounts',
        allowed:
          'a hub whose subnets are shared with fewer than 120 (AWS\'s quota "Participant accounts per VPC")',
        fix: 'choose another hub or the topology spoke-vpc, or have the quota of account 111111111111 raised and set as participantAccounts of the hub',
      };
      expect([answer.status, told(answer)]).toEqual([
        409,
        `request: hub: found ${problem.found}; allowed: ${problem.allowed}; fix: ${problem.fix}.`,
      ]);
      expect(await problemsOf({ name: 'full' })).toEqual([problem]);
      const { body } = await portal.ask('/v1/requests', { as: CALLERS.admin });
      expect(body['requests']).toEqual([]);
      const options = await portal.ask('/v1/requests/options', { as: asOlga });
      expect(options.body['hubs']).toContainEqual(
        expect.objectContaining({
          name: 'main',
          quota: [{ what: 'accounts that its subnets are shared with', used: 120, limit: 120 }],
        }),
      );
    });

    test('a VPC behind its Transit Gateway shares no subnet of it', async () => {
      await judgeHub(portal.store, 120);
      expect(await problemsOf({ name: 'spoke', topology: 'spoke-vpc' })).toEqual([]);
    });

    test('one below the quota is given; the account that took the last place may have more', async () => {
      await judgeHub(portal.store, 119);
      expect((await make('task-last', { name: 'last' })).status).toBe(201);
      await judgeHub(portal.store, 120);
      expect((await make('task-again', { name: 'again' })).status).toBe(201);
      const other = await make('task-other', { name: 'other', accountId: '333333333333' });
      expect(other.status).toBe(409);
      for (const id of ['task-last', 'task-again']) {
        await portal.ask(`/v1/requests/${id}`, { method: 'delete', as: asOlga });
      }
    });

    test('where it is not known how many accounts there are, nothing is refused for it', async () => {
      await judgeHub(portal.store, null);
      expect(await problemsOf({ name: 'full' })).toEqual([]);
    });

    test('a sixth request of an owner that nobody has confirmed is refused too, until one is given back', async () => {
      const names = ['one', 'two', 'three', 'four', 'five'];
      for (const name of names) expect((await make(`task-${name}`, { name })).status).toBe(201);
      expect((await make('task-one', { name: 'one' })).status).toBe(200);
      const sixth = await make('task-six', { name: 'six', accountId: '333333333333' });
      expect([sixth.status, told(sixth)]).toEqual([
        409,
        expect.stringMatching(
          /^request: owner: found "group:default\/payments", with 5 open requests already: two, three, four, five, one; allowed: at most 5 at a time .*; fix: confirm or release one of them; the first of them ends by itself at 2\S+Z\.$/,
        ),
      ]);
      expect(await problemsOf({ name: 'six' })).toMatchObject([{ path: 'owner' }]);
      await portal.ask('/v1/requests/task-two', { method: 'delete', as: asOlga });
      expect((await make('task-six', { name: 'six' })).status).toBe(201);
    });
  },
  'after-all',
);
