import type { History } from '@private-ecr/core';
import { aHistory } from '../../testing/fixtures';
import { historyStrip, savingsStretches, type StripDay } from './history';

const aDay = (day: string, changes: object = {}): History['days'][number] => ({
  day,
  status: 'healthy',
  secondsByStatus: {},
  pullFailures: 0,
  ...changes,
});
const stripOf = (days: History['days']) =>
  historyStrip({ entityRef: 'x', days, incidents: [] }, '2026-03-02', 4);

test('every day of the span has its place, across the end of a month', () => {
  const { days } = stripOf([aDay('2026-02-28'), aDay('2026-03-02', { status: 'failing', pullFailures: 3 })]);
  expect(days.map(({ day, status }) => `${day} ${status}`)).toEqual([
    '2026-02-27 none',
    '2026-02-28 healthy',
    '2026-03-01 none',
    '2026-03-02 failing',
  ]);
});

test('what lies outside of the span is left out', () => {
  const { counts, pullFailures } = stripOf([
    aDay('2026-02-01', { status: 'failing', pullFailures: 9 }),
    aDay('2026-03-09', { status: 'failing', pullFailures: 9 }),
    aDay('2026-03-01', { pullFailures: 1 }),
  ]);
  expect({ counts, pullFailures }).toEqual({
    counts: { healthy: 1, degraded: 0, failing: 0, unknown: 0, none: 3 },
    pullFailures: 1,
  });
});

test('a recorded history counts up to its span', () => {
  const { counts } = historyStrip(aHistory(), '2026-11-01', 90);
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(90);
  expect(counts).toMatchObject({ failing: 2, degraded: 1, none: 5 });
});

test.each<[string, (string | undefined)[], string[]]>([
  ['one figure', ['1.00', '1.00', '1.00'], ['1-3 1.00']],
  ['a change', ['1.00', '2.00', '2.00'], ['2-3 2.00', '1-1 1.00']],
  ['a gap', ['1.00', undefined, '1.00'], ['3-3 1.00', '1-1 1.00']],
  ['a loss', ['-1.00'], ['1-1 -1.00']],
  ['nothing that is known', [undefined], []],
])('savings in stretches: %s', (_what, figures, expected) => {
  const days = figures.map((savingsMonthlyUsd, position): StripDay => ({
    day: String(position + 1),
    status: 'healthy',
    pullFailures: 0,
    savingsMonthlyUsd,
  }));
  expect(savingsStretches(days).map(s => `${s.from}-${s.to} ${s.savingsMonthlyUsd}`)).toEqual(expected);
});
