import fc from 'fast-check';
import { health, type HealthStatus } from '.';
import { aCase, type Case, type Fault, FAULTS, inputOf } from './__fixtures__/faults';
import type { Lists } from './__fixtures__/hub';

const WORST_FIRST: readonly HealthStatus[] = ['failing', 'degraded', 'unknown', 'healthy'];
const LISTS = Object.keys(aCase().hub) as (keyof Lists)[];
/** Facts by which the status is open while they are missing; of the rest a report only says that they are. */
const DECIDING: readonly (keyof Lists)[] = [
  'Vpcs',
  'Subnets',
  'RouteTables',
  'VpcEndpoints',
  'ResourceShares',
];

const rankOf = (status: HealthStatus) => WORST_FIRST.indexOf(status);
const statusOf = (of: Case) => health(inputOf(of)).status;
const withFaults = (faults: readonly Fault[]) => faults.reduce((to, fault) => fault.apply(to), aCase());
const without = (of: Case, lists: readonly (keyof Lists)[]): Case => ({
  ...of,
  hub: Object.fromEntries(Object.entries(of.hub).filter(([name]) => !lists.includes(name as keyof Lists))),
});
const cases = fc.subarray([...FAULTS]).map(withFaults);

describe('laws of health', () => {
  test('one more fault never improves the status, and brings at least its own', () => {
    fc.assert(
      fc.property(fc.subarray([...FAULTS]), fc.constantFrom(...FAULTS), (faults, further) => {
        const before = withFaults(faults);
        const after = statusOf(further.apply(before));
        return rankOf(after) <= Math.min(rankOf(statusOf(before)), rankOf(further.worst));
      }),
    );
  });

  test('forgetting never makes a network healthy', () => {
    fc.assert(
      fc.property(cases, fc.subarray(LISTS), (of, lists) => {
        return statusOf(of) === 'healthy' || statusOf(without(of, lists)) !== 'healthy';
      }),
    );
  });

  test('forgetting makes no fault: of a healthy network it leaves nothing worse than unknown', () => {
    fc.assert(
      fc.property(fc.subarray(LISTS), lists =>
        ['healthy', 'unknown'].includes(statusOf(without(aCase(), lists))),
      ),
    );
  });

  test('forgetting metrics or traces leaves it open', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('metrics' as const, 'traces' as const), (of, part) => {
        const report = health(inputOf({ ...of, rest: { ...of.rest, [part]: undefined } }));
        return report.status !== 'healthy' && report.notSeen.length > 0;
      }),
    );
  });

  test('the order of lists means nothing', () => {
    const shuffled = fc
      .tuple(cases, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })))
      .map(([of, keys]) => ({ of, hub: inOrderOf(of.hub, keys) }));
    fc.assert(
      fc.property(shuffled, ({ of, hub }) => {
        expect(health(inputOf({ ...of, hub }))).toEqual(health(inputOf(of)));
      }),
    );
  });

  test('a report is plain data, the same each time', () => {
    fc.assert(
      fc.property(cases, of => {
        const report = health(inputOf(of));
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        expect(health(inputOf(of))).toEqual(report);
      }),
    );
  });

  test('the worst come first, and all but info and unknown say what to change', () => {
    fc.assert(
      fc.property(cases, fc.subarray(LISTS), (of, lists) => {
        const { reasons } = health(inputOf(without(of, lists)));
        const order = ['failing', 'degraded', 'unknown', 'info'];
        const ranks = reasons.map(({ severity }) => order.indexOf(severity));
        const fixed = reasons.filter(({ severity }) => ['failing', 'degraded'].includes(severity));
        return (
          ranks.every((rank, position) => rank >= (ranks[position - 1] ?? 0)) &&
          fixed.every(({ fix }) => fix?.endsWith('.') === true)
        );
      }),
    );
  });
});

describe('healthy only if all that decides was seen', () => {
  test('nothing is missing to begin with', () => {
    expect(statusOf(aCase())).toBe('healthy');
  });

  test.each(DECIDING)('without %s it is unknown', list => {
    expect(statusOf(without(aCase(), [list]))).toBe('unknown');
  });

  test.each(FAULTS.map(fault => [fault.what, fault] as const))('%s: it is not', (_what, fault) => {
    expect(statusOf(fault.apply(aCase()))).toBe(fault.worst);
  });
});

/** The entries of every list, and the lists themselves, in an order that random keys make. */
function inOrderOf(hub: Lists, keys: Iterator<number>): Lists {
  const shuffle = <Item>(items: readonly Item[]): Item[] =>
    items
      .map(item => ({ item, key: Number(keys.next().value) }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  const lists = Object.entries(hub).map(([name, list]) => [name, list && shuffle(list)] as const);
  return Object.fromEntries(shuffle(lists));
}
