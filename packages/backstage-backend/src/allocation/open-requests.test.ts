import { eachDatabase } from '../testing/databases';
import { allocationsOn, aRequest, migrate, spaceOf, TARA } from './__fixtures__/allocations-on';
import type { AllocationRequest, Requester } from './contract';

const PAUL: Requester = { name: 'user:default/paul', mayChange: () => true };

eachDatabase('requests that nobody has confirmed', database => {
  const start = async (maxOpenPerOwner: number) => {
    const knex = await database.open();
    await migrate(knex);
    return { knex, ...allocationsOn(knex, spaceOf(['10.0.0.0/16']), { maxOpenPerOwner }) };
  };
  const nth = (number: number, changes: Partial<AllocationRequest> = {}) =>
    aRequest({ requestId: `task-${number}`, name: `team-${number}`, ...changes });

  test('one more than an owner may have is refused, and says who has which, and what helps', async () => {
    const { allocations } = await start(2);
    await allocations.reserve(nth(1), TARA);
    await allocations.reserve(nth(2, { space: 'network-virginia' }), PAUL);
    const message =
      'request: owner: found "group:default/checkout", with 2 open requests already: team-1, team-2; allowed: at most 2 at a time of one owner, and of one person (privateEcr.requests.maxOpenPerOwner); fix: confirm or release one of them; the first of them ends by itself at 2026-11-01T10:10:00.000Z.';
    await expect(allocations.reserve(nth(3), PAUL)).rejects.toThrow(message);
    expect((await allocations.preview(nth(3), PAUL, 24)).problem).toMatchObject({
      path: 'owner',
      found: '"group:default/checkout", with 2 open requests already: team-1, team-2',
    });
    expect(await allocations.find('task-3')).toBeUndefined();
  });

  test('one more than a person may have is refused, whoever it is for', async () => {
    const { allocations } = await start(2);
    await allocations.reserve(nth(1, { ownerRef: 'group:default/a' }), TARA);
    await allocations.reserve(nth(2, { ownerRef: 'group:default/b' }), TARA);
    const third = nth(3, { ownerRef: 'group:default/c' });
    await expect(allocations.reserve(third, TARA)).rejects.toThrow(
      'owner: found a request by "user:default/tara", with 2 open requests already: team-1, team-2',
    );
    expect(await allocations.reserve(third, PAUL)).toMatchObject({ state: 'reserved' });
  });

  test.each<[string, (on: Awaited<ReturnType<typeof start>>) => Promise<unknown>]>([
    ['is confirmed', ({ allocations }) => allocations.confirm('task-1')],
    ['is released', ({ allocations }) => allocations.release('task-1')],
    ['has ended', async ({ pass }) => pass(601)],
    [
      'is of another owner',
      async ({ knex }) => knex('allocations').update({ owner_ref: 'x', requested_by: 'y' }),
    ],
  ])('what %s does not count', async (_what, change) => {
    const on = await start(1);
    // Of another hub, whose reservations nobody ends while this one is asked.
    await on.allocations.reserve(nth(1, { space: 'network-virginia' }), TARA);
    await expect(on.allocations.reserve(nth(2), TARA)).rejects.toThrow('with 1 open request already: team-1');
    await change(on);
    expect(await on.allocations.reserve(nth(2), TARA)).toMatchObject({ state: 'reserved' });
  });

  test('the same request again is not counted a second time, not even after it has ended', async () => {
    const { allocations, pass } = await start(1);
    const first = await allocations.reserve(nth(1), TARA);
    expect(await allocations.reserve(nth(1), TARA)).toEqual(first);
    expect(await allocations.preview(nth(1), TARA, 24)).toMatchObject({ cidr: first.cidr });
    pass(601);
    expect(await allocations.reserve(nth(1), TARA)).toMatchObject({ cidr: first.cidr, state: 'reserved' });
  });

  test('many at once, in several hubs, from several replicas: as many as are allowed', async () => {
    const knex = await database.open();
    await migrate(knex);
    const replicas = database.name === 'SQLite' ? [knex] : [knex, database.again(knex), database.again(knex)];
    const all = replicas.map(
      replica => allocationsOn(replica, undefined, { maxOpenPerOwner: 5 }).allocations,
    );
    const answers = await Promise.allSettled(
      Array.from({ length: 40 }, (_, index) =>
        all[index % all.length]!.reserve(
          nth(index, { space: `hub-${index % 4}` }),
          index % 2 === 0 ? TARA : PAUL,
        ),
      ),
    );
    const refused = answers.flatMap(answer => (answer.status === 'rejected' ? [String(answer.reason)] : []));
    expect(refused.filter(text => !text.includes('with 5 open requests already'))).toEqual([]);
    expect(refused).toHaveLength(35);
    expect(await all[0]!.held()).toHaveLength(5);
  });
});
