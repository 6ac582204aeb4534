import type { Knex } from 'knex';
import { eachDatabase } from '../testing/databases';
import { allocationsOn, aRequest, HUB, migrate, spaceOf, TARA } from './__fixtures__/allocations-on';
import type { AddressSpace } from './contract';

/**
 * Compared by its message: the native driver makes its errors in the first realm that loaded it, and to the matchers for
 * thrown errors one of another realm is none.
 */
const REFUSED_BY_DATABASE = { message: expect.stringContaining('allocations_do_not_overlap') };

eachDatabase('ranges of addresses', database => {
  const start = async (space?: AddressSpace) => {
    const knex = await database.open();
    await migrate(knex);
    return { knex, ...allocationsOn(knex, space) };
  };

  test('the lowest free range is reserved until a time that is told', async () => {
    const { allocations } = await start();
    expect(await allocations.reserve(aRequest(), TARA)).toEqual({
      ...aRequest(),
      cidr: '10.0.0.0/24',
      state: 'reserved',
      requestedBy: TARA.name,
      requestedAt: '2026-11-01T10:00:00.000Z',
      expiresAt: '2026-11-01T10:10:00.000Z',
    });
  });

  test('what the network uses and what others hold is not handed out', async () => {
    const { allocations } = await start(spaceOf(['10.0.0.0/16'], ['10.0.0.0/23']));
    await allocations.reserve(aRequest(), TARA);
    const next = await allocations.reserve(aRequest({ requestId: 'task-2', name: 'cart' }), TARA);
    expect(next.cidr).toBe('10.0.3.0/24');
  });

  test('a repetition gets the same range, and time', async () => {
    const { allocations, pass } = await start();
    await allocations.reserve(aRequest(), TARA);
    pass(300);
    const again = await allocations.reserve(aRequest(), TARA);
    expect(again).toMatchObject({ cidr: '10.0.0.0/24', expiresAt: '2026-11-01T10:15:00.000Z' });
    expect(await allocations.held(HUB)).toHaveLength(1);
  });

  test('a repetition after it was confirmed changes nothing', async () => {
    const { allocations } = await start();
    await allocations.reserve(aRequest(), TARA);
    const confirmed = await allocations.confirm('task-1');
    expect(confirmed).toMatchObject({ state: 'confirmed' });
    expect(await allocations.reserve(aRequest(), TARA)).toEqual(confirmed);
    expect(await allocations.confirm('task-1')).toEqual(confirmed);
  });

  test('a reservation that nobody confirms ends, and its range is free again', async () => {
    const { allocations, pass } = await start(spaceOf(['10.0.0.0/24']));
    await allocations.reserve(aRequest(), TARA);
    pass(601);
    expect(await allocations.held(HUB)).toEqual([]);
    const other = await allocations.reserve(aRequest({ requestId: 'task-2', name: 'cart' }), TARA);
    expect(other.cidr).toBe('10.0.0.0/24');
    await expect(allocations.confirm('task-1')).rejects.toThrow(
      'the reservation "task-1" of 10.0.0.0/24 ended at 2026-11-01T10:10:01.000Z; reserve again, then confirm',
    );
  });

  test('a request that comes back after its time gets its old range if that is free', async () => {
    const { allocations, pass } = await start();
    await allocations.reserve(aRequest({ requestId: 'task-0', name: 'first' }), TARA);
    await allocations.reserve(aRequest(), TARA);
    pass(601);
    expect((await allocations.reserve(aRequest(), TARA)).cidr).toBe('10.0.1.0/24');
  });

  test('a confirmed range stays until it is released', async () => {
    const { allocations, pass } = await start(spaceOf(['10.0.0.0/24']));
    await allocations.reserve(aRequest(), TARA);
    await allocations.confirm('task-1');
    pass(1_000_000);
    const other = aRequest({ requestId: 'task-2', name: 'cart' });
    await expect(allocations.reserve(other, TARA)).rejects.toThrow('every address of the pools is reserved');
    expect(await allocations.release('task-1')).toMatchObject({ state: 'released' });
    expect((await allocations.reserve(other, TARA)).cidr).toBe('10.0.0.0/24');
  });

  test.each<[string, Parameters<typeof aRequest>[0], string]>([
    [
      'the id of another request',
      { accountId: '999999999999' },
      'request: requestId: found "task-1", which stands for another request: other accountId; allowed: an id that no other request has; fix: use a new id.',
    ],
    [
      'a name that is taken',
      { requestId: 'task-2' },
      'request: name: found "checkout", a network of yours: 10.0.0.0/24 in network-frankfurt (reserved); allowed: a name that no network has; fix: choose another name, or change that network.',
    ],
    [
      'more than is left',
      { requestId: 'task-2', name: 'cart', prefixLength: 16 },
      'request: cidr: found left out, and no /16 is free; the largest free range is 10.0.128.0/17; allowed: a range that is free in network-frankfurt; fix: ask for a smaller size, or have a range added to network-frankfurt.',
    ],
    [
      'a range that is held',
      { requestId: 'task-2', name: 'cart', cidr: '10.0.0.0/23', prefixLength: 23 },
      'request: cidr: found 10.0.0.0/23: 10.0.0.0/24 is reserved for another request; allowed: a range that is free in network-frankfurt; fix: leave it out to get a free one.',
    ],
    [
      'a range outside the pools',
      { requestId: 'task-2', name: 'cart', cidr: '192.168.0.0/24' },
      'request: cidr: found 192.168.0.0/24: it lies in none of the pools 10.0.0.0/16; allowed: a range that is free in network-frankfurt; fix: leave it out to get a free one.',
    ],
  ])('refused: %s', async (_what, changes, message) => {
    const { allocations } = await start();
    await allocations.reserve(aRequest(), TARA);
    await expect(allocations.reserve(aRequest(changes), TARA)).rejects.toThrow(message);
    expect(await allocations.held(HUB)).toHaveLength(1);
  });

  test('text of people is data', async () => {
    const { allocations } = await start();
    const hostile = aRequest({ requestId: `'; drop table allocations; --`, name: '${x}', ownerRef: "o'" });
    await allocations.reserve(hostile, TARA);
    expect(await allocations.find(hostile.requestId)).toMatchObject(hostile);
    await expect(allocations.release('" or 1=1')).rejects.toThrow('no allocation has the request id');
  });

  test('another hub is another space', async () => {
    const { allocations } = await start();
    await allocations.reserve(aRequest(), TARA);
    const other = await allocations.reserve(
      aRequest({ requestId: 'task-2', name: 'cart', space: 'network-virginia' }),
      TARA,
    );
    expect(other.cidr).toBe('10.0.0.0/24');
  });

  test('what a hub has left is told without taking anything', async () => {
    const { allocations } = await start(spaceOf(['10.0.0.0/22'], ['10.0.1.0/24']));
    expect(await allocations.offer(aRequest(), 24)).toEqual({ cidr: '10.0.0.0/24', remaining: 3n });
    expect(await allocations.offer(aRequest(), 22)).toEqual({
      detail: 'no /22 is free; the largest free range is 10.0.2.0/23',
      remaining: 0n,
    });
  });

  test('the database itself refuses ranges that overlap', async () => {
    const { knex, allocations } = await start();
    await allocations.reserve(aRequest(), TARA);
    const row = await knex('allocations').first();
    const inside = { ...row, request_id: 'by hand', first_address: Number(row.first_address) + 8 };
    await expect(knex('allocations').insert(inside)).rejects.toMatchObject(REFUSED_BY_DATABASE);
    const apart = { ...inside, name: 'cart', first_address: 1, last_address: 2 };
    await knex('allocations').insert(apart);
    const moved = { first_address: row.first_address };
    await expect(
      knex('allocations')
        .where({ request_id: 'by hand' })
        .update({ ...moved, last_address: row.last_address }),
    ).rejects.toMatchObject(REFUSED_BY_DATABASE);
  });

  test('many at once from several replicas: no two overlap, none is lost, and a pool that is too small says so', async () => {
    const knex = await database.open();
    await migrate(knex);
    const replicas: Knex[] =
      database.name === 'SQLite' ? [knex] : [knex, database.again(knex), database.again(knex)];
    const space = spaceOf(['10.0.0.0/20']);
    const all = replicas.map(replica => allocationsOn(replica, space).allocations);
    const asked = Array.from({ length: 80 }, (_, index) =>
      aRequest({ requestId: `task-${index}`, name: `team-${index}`, prefixLength: 26 }),
    );
    const answers = await Promise.allSettled(
      asked.map((request, index) => all[index % all.length]!.reserve(request, TARA)),
    );
    const given = answers.flatMap(answer => (answer.status === 'fulfilled' ? [answer.value.cidr] : []));
    expect(new Set(given).size).toBe(64);
    const refused = answers.flatMap(answer => (answer.status === 'rejected' ? [String(answer.reason)] : []));
    expect(refused).toHaveLength(16);
    expect(refused.every(text => text.includes('every address of the pools is reserved'))).toBe(true);
    expect(await all[0]!.held(HUB)).toHaveLength(64);
  });

  test('the same request from several replicas at once holds one range', async () => {
    const knex = await database.open();
    await migrate(knex);
    const replicas = database.name === 'SQLite' ? [knex] : [knex, database.again(knex), database.again(knex)];
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        allocationsOn(replicas[index % replicas.length]!).allocations.reserve(aRequest(), TARA),
      ),
    );
    expect(new Set(answers.map(({ cidr }) => cidr))).toEqual(new Set(['10.0.0.0/24']));
  });
});
