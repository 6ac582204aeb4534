import type { History } from '@private-ecr/core';
import { aHistory } from '../../testing/fixtures';
import { aContext } from '../../testing/presenter-context';
import { dayText, historyStrip, savingsStretches, type StripDay, unevenDays } from './history';

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
  const { counts, worse, healthyShare } = historyStrip(aHistory(), '2026-11-01', 90);
  expect(Object.values(counts).reduce((a, b) => a + b)).toBe(90);
  expect(counts).toMatchObject({ healthy: 84, degraded: 1, none: 5 });
  expect(worse).toEqual({ degraded: 1, failing: 2 });
  expect(healthyShare).toBeCloseTo(0.99, 2);
});

const HOUR = 3_600;
const [HEALTHY, DEGRADED, FAILING, UNKNOWN] = ['healthy', 'degraded', 'failing', 'unknown'] as const;
type Times = Record<string, number>;

/** Yesterday, which is over. */
const yesterdayOf = (status: History['days'][number]['status'], secondsByStatus: Times) => {
  const { days } = stripOf([aDay('2026-03-01', { status, secondsByStatus })]);
  return days.find(({ day }) => day === '2026-03-01')!;
};

describe('a day of several states', () => {
  test.each<[string, History['days'][number]['status'], Times, StripDay['status'], StripDay['worse']]>([
    ['ten seconds unknown at a start', UNKNOWN, { unknown: 10, healthy: 86_390 }, HEALTHY, undefined],
    ['mostly healthy', FAILING, { healthy: 23 * HOUR, failing: HOUR }, HEALTHY, FAILING],
    ['degraded, then worse', FAILING, { degraded: 20 * HOUR, failing: 4 * HOUR }, DEGRADED, FAILING],
    ['mostly failing', FAILING, { healthy: HOUR, failing: 23 * HOUR }, FAILING, undefined],
    ['mostly unseen', DEGRADED, { unknown: 20 * HOUR, degraded: HOUR, healthy: HOUR }, UNKNOWN, DEGRADED],
    ['as long in both', FAILING, { healthy: 12 * HOUR, failing: 12 * HOUR }, FAILING, undefined],
    ['failing for no second', FAILING, { healthy: 24 * HOUR, failing: 0 }, HEALTHY, FAILING],
    ['a moment of two states alone', FAILING, { healthy: 0, failing: 0 }, FAILING, undefined],
    ['no times, as rows of old', DEGRADED, {}, DEGRADED, undefined],
    ['a state of a later version', HEALTHY, { healthy: HOUR, resting: 23 * HOUR }, HEALTHY, undefined],
  ])('%s', (_what, worst, times, status, worse) => {
    expect(yesterdayOf(worst, times)).toMatchObject({ status });
    expect(yesterdayOf(worst, times).worse).toBe(worse);
  });

  test.each<[string, Times, string]>([
    ['healthy throughout', { healthy: 86_400 }, 'healthy'],
    ['no times, as rows of old', {}, 'failing'],
    [
      'longest first',
      { failing: 20 * 60, healthy: 23 * HOUR + 40 * 60 },
      'healthy for 23 hr 40 min, failing for 20 min',
    ],
    ['seconds', { unknown: 10, healthy: 86_390 }, 'healthy for 23 hr 59 min, unknown for 10 sec'],
    [
      'less than a second',
      { failing: 0, healthy: 86_400 },
      'healthy for 1 day, failing for less than a second',
    ],
    ['time in which nobody looked', { healthy: 20 * HOUR }, 'healthy for 20 hr, not judged for 4 hr'],
    ['what rounding leaves', { healthy: 86_398 }, 'healthy for 23 hr 59 min'],
  ])('says how long each held: %s', (_what, times, words) => {
    expect(dayText(yesterdayOf(FAILING, times), aContext())).toBe(`Mar 1, 2026: ${words}`);
  });

  test('today is not over: what is left of it is not called unjudged', () => {
    const { days } = stripOf([aDay('2026-03-02', { secondsByStatus: { healthy: 10 * HOUR } })]);
    expect(dayText(days.at(-1)!, aContext())).toBe('Mar 2, 2026: healthy for 10 hr');
  });

  test('days that were not judged say so', () => {
    expect(dayText(stripOf([]).days[0]!, aContext())).toBe('Feb 27, 2026: not judged');
  });
});

test('days that were not healthy throughout, latest first; what was not judged is none', () => {
  const { days } = stripOf([
    aDay('2026-02-27', { status: UNKNOWN, secondsByStatus: { unknown: 10, healthy: 86_390 } }),
    aDay('2026-02-28', { status: FAILING }),
    aDay('2026-03-01', { secondsByStatus: { healthy: HOUR } }),
  ]);
  expect(unevenDays(days).map(({ day }) => day)).toEqual(['2026-02-28', '2026-02-27']);
});

test.each<[string, Times[], number | undefined]>([
  ['of what was judged', [{ healthy: 9 * HOUR, failing: HOUR }], 0.9],
  ['over all days', [{ healthy: 10 * HOUR }, { unknown: 10 * HOUR }], 0.5],
  ['not known without times', [{}], undefined],
])('the healthy share: %s', (_what, times, share) => {
  const days = times.map((secondsByStatus, index) => aDay(`2026-03-0${index + 1}`, { secondsByStatus }));
  expect(stripOf(days).healthyShare).toBe(share);
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
    held: [],
    pullFailures: 0,
    savingsMonthlyUsd,
  }));
  expect(savingsStretches(days).map(s => `${s.from}-${s.to} ${s.savingsMonthlyUsd}`)).toEqual(expected);
});
