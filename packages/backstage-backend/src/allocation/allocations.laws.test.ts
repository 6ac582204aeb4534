import { overlaps, parseCidr } from '@private-ecr/core';
import fc from 'fast-check';
import knexFactory from 'knex';
import { allocationsOn, aRequest, migrate, spaceOf, TARA } from './__fixtures__/allocations-on';
import type { Allocation } from './contract';

const IN_USE = ['10.0.0.64/26', '10.0.3.0/24'];
const POOLS = ['10.0.0.0/22', '10.0.2.0/23'];

/** What may happen to a request: made, confirmed, given back, or forgotten for a while. */
const step = fc.record({
  action: fc.constantFrom('reserve', 'reserve', 'reserve', 'confirm', 'release', 'pass'),
  request: fc.nat({ max: 11 }),
  prefixLength: fc.integer({ min: 23, max: 28 }),
});

const knex = knexFactory({
  client: 'better-sqlite3',
  connection: ':memory:',
  useNullAsDefault: true,
  pool: { min: 1, max: 1 },
});
beforeAll(() => migrate(knex));
afterAll(() => knex.destroy());

let hubs = 0;

/** Lives through the steps in a hub of its own, and gives what is held after each. */
async function live(steps: readonly { action: string; request: number; prefixLength: number }[]) {
  const hub = `hub-${hubs++}`;
  const { allocations, pass } = allocationsOn(knex, spaceOf(POOLS, IN_USE));
  const after: (readonly Allocation[])[] = [];
  for (const { action, request, prefixLength } of steps) {
    const requestId = `${hub}-${request}`;
    const wanted = aRequest({ requestId, space: hub, name: `${hub}-team-${request}`, prefixLength });
    if (action === 'reserve') await allocations.reserve(wanted, TARA).catch(() => undefined);
    if (action === 'confirm') await allocations.confirm(requestId).catch(() => undefined);
    if (action === 'release') await allocations.release(requestId).catch(() => undefined);
    if (action === 'pass') pass(prefixLength * 20);
    after.push(await allocations.held(hub));
  }
  return after;
}

const clash = (a: string, b: string) => overlaps(parseCidr(a), parseCidr(b));
const steps = fc.array(step, { maxLength: 40 });

test('whatever happens, no two ranges overlap, none is in use, and each lies in a pool', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async taken => {
      for (const held of await live(taken)) {
        const cidrs = held.map(({ cidr }) => cidr);
        cidrs.forEach((cidr, index) => {
          expect(cidrs.slice(index + 1).filter(other => clash(cidr, other))).toEqual([]);
          expect(IN_USE.filter(used => clash(cidr, used))).toEqual([]);
          expect(POOLS.some(pool => clash(cidr, pool))).toBe(true);
        });
      }
    }),
  );
});

test('what is confirmed stays what it is until it is released', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async taken => {
      const after = await live(taken);
      after.slice(1).forEach((held, index) => {
        const { action, request } = taken[index + 1]!;
        for (const before of after[index]!.filter(({ state }) => state === 'confirmed')) {
          const isReleased = action === 'release' && before.requestId.endsWith(`-${request}`);
          const now = held.find(({ requestId }) => requestId === before.requestId);
          expect(isReleased ? now : now?.cidr).toBe(isReleased ? undefined : before.cidr);
        }
      });
    }),
  );
});

test('a request holds one range at the most', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async taken => {
      for (const held of await live(taken)) {
        expect(new Set(held.map(({ requestId }) => requestId)).size).toBe(held.length);
      }
    }),
  );
});
