import { eachDatabase } from '../testing/databases';
import { aPlan, aResult, EUROPE, someFacts, TEAM } from './__fixtures__/builders';
import { aStore, type TestStore } from './__fixtures__/test-store';

const ANY = { shard: 0, shards: 1, takeoverMs: 300_000 };

async function read({ store }: TestStore, nextDueAt = '2026-11-01T10:15:00Z') {
  const claim = await store.unitQueue.claim(ANY, 60_000);
  if (claim === undefined) throw new Error('nothing is due');
  await store.unitQueue.save(claim, aResult(someFacts(claim.plan.unit)), new Date(nextDueAt));
}

eachDatabase('units', database => {
  test('are what the catalog and the hubs say: new and changed ones are due, the others forgotten', async () => {
    const test = await aStore(database);
    const { store } = test;
    await store.units.sync([aPlan(EUROPE), aPlan(TEAM)]);
    await read(test);
    await read(test);
    const arn = 'arn:aws:ecs:eu-west-1:111111111111:service/main/checkout';
    await store.units.sync([aPlan(EUROPE, { ecsServiceArns: [arn] })]);
    expect(await store.units.status()).toMatchObject([{ ...EUROPE, nextDueAt: '2026-11-01T10:00:00.000Z' }]);
    expect(await store.units.facts(TEAM)).toBeUndefined();
    expect((await store.unitQueue.claim(ANY, 60_000))?.plan.ecsServiceArns).toEqual([arn]);
  });

  test('are left alone by a sync that changes nothing', async () => {
    const test = await aStore(database);
    await test.store.units.sync([aPlan()]);
    await read(test);
    const before = await test.store.units.status();
    test.clock.pass(30);
    await test.store.units.sync([aPlan()]);
    expect(await test.store.units.status()).toEqual(before);
  });

  test('have facts by their key', async () => {
    const test = await aStore(database);
    await test.store.units.sync([aPlan(EUROPE), aPlan(TEAM)]);
    await read(test);
    const facts = await test.store.units.factsOf([EUROPE, TEAM, EUROPE]);
    expect([...facts]).toEqual([['111111111111/eu-west-1', { version: 1, facts: someFacts(EUROPE) }]]);
  });

  test.each([
    ['an older version', { format_version: 0 }],
    ['a later version', { format_version: 99 }],
    ['bytes that are no gzip', { document: Buffer.from('not gzip') }],
    ['nothing', { document: Buffer.alloc(0) }],
  ])('whose row holds %s have no facts, and are read anew', async (_what, change) => {
    const test = await aStore(database);
    await test.store.units.sync([aPlan()]);
    await read(test);
    await test.knex('unit_facts').update(change);
    expect(await test.store.units.facts(EUROPE)).toBeUndefined();
    expect((await test.store.units.factsOf([EUROPE])).size).toBe(0);
    test.clock.set('2026-11-01T10:15:00Z');
    await read(test, '2026-11-01T10:30:00Z');
    expect((await test.store.units.facts(EUROPE))?.facts).toEqual(someFacts());
  });

  test('tell which VPCs were seen, and where that is not known', async () => {
    const test = await aStore(database);
    await test.store.units.sync([aPlan(EUROPE), aPlan(TEAM)]);
    const claim = await test.store.unitQueue.claim(ANY, 60_000);
    const facts = {
      ...someFacts(),
      lists: {
        Vpcs: [
          {
            VpcId: 'vpc-1',
            OwnerId: '999999999999',
            Tags: [{ Key: 'Name', Value: "a'; drop table units --\u0000" }],
          },
        ],
        Subnets: [
          { SubnetId: 'subnet-2', VpcId: 'vpc-1' },
          { SubnetId: 'subnet-1', VpcId: 'vpc-1' },
          { SubnetId: 'subnet-3', VpcId: 'vpc-2' },
        ],
      },
    } as never;
    if (claim) await test.store.unitQueue.save(claim, aResult(facts), new Date('2026-11-01T10:15:00Z'));
    expect(await test.store.units.seenVpcs()).toEqual({
      vpcs: [
        {
          ...EUROPE,
          vpcId: 'vpc-1',
          name: "a'; drop table units --\uFFFD",
          ownerAccountId: '999999999999',
          subnetIds: ['subnet-1', 'subnet-2'],
          tags: { Name: "a'; drop table units --\u0000" },
          collectedAt: '2026-11-01T10:00:00.000Z',
        },
      ],
      unread: [TEAM],
    });
  });
});
