import { parseCidr } from '@private-ecr/core';
import { eachDatabase } from '../testing/databases';
import { allocationsOn, aRequest, migrate, spaceOf, TARA } from './__fixtures__/allocations-on';
import type { AddressSpace, AllocationRequest } from './contract';

const aChange = (changes: Partial<AllocationRequest> = {}): AllocationRequest => {
  const { prefixLength: _asItIs, ...request } = aRequest({ requestId: 'task-2', mode: 'change', ...changes });
  return changes.prefixLength === undefined ? request : { ...request, prefixLength: changes.prefixLength };
};

eachDatabase('changes of networks', database => {
  const start = async (space?: AddressSpace) => {
    const knex = await database.open();
    await migrate(knex);
    return { knex, ...allocationsOn(knex, space) };
  };
  const withNetwork = async (space?: AddressSpace) => {
    const started = await start(space);
    await started.allocations.reserve(aRequest(), TARA);
    await started.allocations.confirm('task-1');
    return started;
  };

  test('a network keeps its range, and is that of the change once it is confirmed', async () => {
    const { allocations } = await withNetwork();
    expect(await allocations.reserve(aChange(), TARA)).toMatchObject({
      cidr: '10.0.0.0/24',
      state: 'reserved',
    });
    await allocations.confirm('task-2');
    expect((await allocations.held()).map(({ requestId, cidr }) => `${requestId} ${cidr}`)).toEqual([
      'task-2 10.0.0.0/24',
    ]);
    expect(await allocations.find('task-1')).toMatchObject({ state: 'released' });
  });

  test('another size is another range; the old one is held until the change is confirmed', async () => {
    const { allocations } = await withNetwork();
    const wider = await allocations.reserve(aChange({ prefixLength: 22 }), TARA);
    expect(wider.cidr).toBe('10.0.4.0/22');
    expect((await allocations.held()).map(({ cidr }) => cidr)).toEqual(['10.0.0.0/24', '10.0.4.0/22']);
    await allocations.confirm('task-2');
    expect((await allocations.held()).map(({ cidr }) => cidr)).toEqual(['10.0.4.0/22']);
  });

  test('a change that is given up leaves the network as it was', async () => {
    const { allocations } = await withNetwork();
    await allocations.reserve(aChange({ prefixLength: 22 }), TARA);
    await allocations.release('task-2');
    expect(await allocations.held()).toMatchObject([{ requestId: 'task-1', state: 'confirmed' }]);
  });

  test('a network that was given back in between cannot be changed', async () => {
    const { allocations } = await withNetwork();
    await allocations.reserve(aChange(), TARA);
    await allocations.release('task-1');
    await expect(allocations.confirm('task-2')).rejects.toThrow(
      'the network checkout that "task-2" would change was given back; ask for a new one',
    );
  });

  test('a second change waits for the first', async () => {
    const { allocations } = await withNetwork();
    await allocations.reserve(aChange(), TARA);
    await expect(allocations.reserve(aChange({ requestId: 'task-3' }), TARA)).rejects.toThrow(
      'name: found "checkout", which another request is about until 2026-11-01T10:10:00.000Z; allowed: a network that nobody asks for or changes at present; fix: wait for that request, or release it.',
    );
  });

  test.each<[string, Partial<AllocationRequest>, string]>([
    [
      'to another account',
      { accountId: '999999999999' },
      'accountId: found "999999999999"; allowed: 22223333',
    ],
    [
      'to another hub',
      { space: 'network-virginia' },
      'hub: found "network-virginia"; allowed: network-frank',
    ],
    [
      'of a network of others',
      { ownerRef: 'group:default/checkout' },
      'name: found "checkout", the network of somebody else',
    ],
  ])('refused: a change %s', async (what, changes, message) => {
    const { allocations } = await start();
    const owner = what.endsWith('others') ? 'group:default/payments' : 'group:default/checkout';
    await allocations.reserve(aRequest({ ownerRef: owner }), TARA);
    await allocations.confirm('task-1');
    await expect(allocations.reserve(aChange(changes), TARA)).rejects.toThrow(message);
    expect(await allocations.held()).toMatchObject([{ requestId: 'task-1', ownerRef: owner }]);
  });

  describe('a network that was there before anybody asked', () => {
    const there = spaceOf(['10.0.0.0/16'], ['10.0.4.0/25', '10.0.4.128/25', '10.0.5.0/24'], {
      usedBy: accountId =>
        accountId === '222233334444' ? ['10.0.4.0/25', '10.0.4.128/25'].map(parseCidr) : [],
    });

    test('is taken over with the range that its account uses', async () => {
      const { allocations } = await start(there);
      const taken = await allocations.reserve(aChange({ cidr: '10.0.4.0/24' }), TARA);
      expect(taken).toMatchObject({ cidr: '10.0.4.0/24', state: 'reserved' });
      await allocations.confirm('task-2');
      const next = await allocations.reserve(aRequest({ requestId: 'task-3', name: 'cart' }), TARA);
      expect(next.cidr).toBe('10.0.0.0/24');
    });

    test.each<[string, Partial<AllocationRequest>, string]>([
      ['without its range', {}, 'cidr: found left out, and the network was not asked for here'],
      [
        'with that of others',
        { cidr: '10.0.5.0/24' },
        'cidr: found 10.0.5.0/24, of which that account was not seen',
      ],
      [
        'with more than its own',
        { cidr: '10.0.4.0/23' },
        'cidr: found 10.0.4.0/23, of which that account was not seen',
      ],
      [
        'with one that nobody uses',
        { cidr: '10.0.9.0/24' },
        'cidr: found 10.0.9.0/24, of which that account was not seen',
      ],
      [
        'by another account',
        { cidr: '10.0.4.0/24', accountId: '999999999999' },
        'uses in network-frankfurt from the account 999999999999',
      ],
    ])('and not %s', async (_what, changes, message) => {
      const { allocations } = await start(there);
      await expect(allocations.reserve(aChange(changes), TARA)).rejects.toThrow(message);
      expect(await allocations.held()).toEqual([]);
    });
  });
});

eachDatabase('names and numbers of networks', database => {
  test('a name is one over all hubs, which the database itself enforces', async () => {
    const knex = await database.open();
    await migrate(knex);
    const { allocations } = allocationsOn(knex);
    await allocations.reserve(aRequest(), TARA);
    const elsewhere = aRequest({ requestId: 'task-2', space: 'network-virginia' });
    await expect(allocations.reserve(elsewhere, TARA)).rejects.toThrow(
      'name: found "checkout", a network of yours: 10.0.0.0/24 in network-frankfurt (reserved)',
    );
    const row = await knex('allocations').first();
    await expect(
      knex('allocations').insert({ ...row, request_id: 'by hand', first_address: 1, last_address: 2 }),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/allocations_names_are_one|allocations\.name/),
    });
  });

  test('a name whose reservation ran out in another hub is free', async () => {
    const knex = await database.open();
    await migrate(knex);
    const { allocations, pass } = allocationsOn(knex);
    await allocations.reserve(aRequest(), TARA);
    pass(601);
    const elsewhere = aRequest({ requestId: 'task-2', space: 'network-virginia' });
    expect(await allocations.reserve(elsewhere, TARA)).toMatchObject({ state: 'reserved' });
  });
});
