import { eachDatabase } from '../testing/databases';
import { allocationsOn, aRequest, atMost, migrate, TARA } from './__fixtures__/allocations-on';
import type { Quota } from './contract';

const nth = (number: number) => aRequest({ requestId: `task-${number}`, name: `team-${number}` });
const NOT_KNOWN: Quota = { ...atMost(1), used: () => undefined };

eachDatabase('quotas of a hub', database => {
  const start = async (quotas: readonly Quota[]) => {
    const knex = await database.open();
    await migrate(knex);
    return { knex, ...allocationsOn(knex, undefined, { quotas }) };
  };

  test('a request that goes beyond one is refused, and so is its preview; what was made before is kept', async () => {
    const { allocations } = await start([atMost(1)]);
    const first = await allocations.reserve(nth(1), TARA);
    await expect(allocations.reserve(nth(2), TARA)).rejects.toThrow(
      'request: hub: found a hub with 1, and 1 more; allowed: at most 1; fix: choose another hub.',
    );
    expect(await allocations.preview(nth(2), TARA, 24)).toMatchObject({
      problem: { path: 'hub', found: 'a hub with 1, and 1 more' },
      remaining: 255n,
    });
    expect(await allocations.reserve(nth(1), TARA)).toMatchObject({ cidr: first.cidr });
    await allocations.confirm('task-1');
    const change = aRequest({ requestId: 'task-3', name: 'team-1', mode: 'change', cidr: first.cidr });
    expect(await allocations.reserve(change, TARA)).toMatchObject({ state: 'reserved' });
  });

  test('many at once, from several replicas, do not pass it together', async () => {
    const { knex } = await start([]);
    const replicas = database.name === 'SQLite' ? [knex] : [knex, database.again(knex), database.again(knex)];
    const all = replicas.map(
      replica => allocationsOn(replica, undefined, { quotas: [atMost(3)] }).allocations,
    );
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) => all[index % all.length]!.reserve(nth(index), TARA)),
    );
    const refused = answers.flatMap(answer => (answer.status === 'rejected' ? [String(answer.reason)] : []));
    expect(refused.filter(text => !text.includes('found a hub with 3, and 1 more'))).toEqual([]);
    expect(refused).toHaveLength(17);
  });

  test('one of which it is not known how much is used refuses nothing, and is named', async () => {
    const { allocations } = await start([NOT_KNOWN]);
    const notKnown = ['whether network-frankfurt has room is not known: not seen: networks (at most 1)'];
    expect(await allocations.preview(nth(1), TARA, 24)).toMatchObject({ cidr: '10.0.0.0/24', notKnown });
    expect(await allocations.reserve(nth(1), TARA)).toMatchObject({ state: 'reserved', notKnown });
  });
});
