import fc from 'fast-check';
import type { Status } from '..';
import { daysOfHistory, type HistoryInput, STATUSES } from './days-of-history';

const START = Date.parse('2026-10-30T00:00:00.000Z');
const DAY_MS = 86_400_000;
const at = (milliseconds: number) => new Date(START + milliseconds).toISOString();

/** Ten days of states that follow one another, and times in which nobody looked, with the moments in milliseconds. */
const histories = fc
  .record({
    changes: fc.uniqueArray(fc.integer({ min: 0, max: 9 * DAY_MS }), { minLength: 1, maxLength: 20 }),
    statuses: fc.array(fc.constantFrom<Status>(...STATUSES), { minLength: 20, maxLength: 20 }),
    lasts: fc.integer({ min: 0, max: DAY_MS - 1 }),
    gapParts: fc.array(fc.tuple(fc.nat(19), fc.double({ min: 0, max: 0.5, noNaN: true })), { maxLength: 3 }),
  })
  .map(({ changes, statuses, lasts, gapParts }) => {
    const moments = [...changes].sort((a, b) => a - b);
    const judgedUntil = (moments.at(-1) ?? 0) + lasts;
    const spans = moments.map((from, index) => {
      const to = moments[index + 1];
      return { status: statuses[index] ?? 'unknown', from: at(from), to: to === undefined ? null : at(to) };
    });
    const ends = [...moments, judgedUntil];
    const gaps = [...new Map(gapParts)].flatMap(([index, part]) => {
      const [from, to] = [ends[index], ends[index + 1]];
      return from === undefined || to === undefined
        ? []
        : [{ from, to: from + Math.floor((to - from) * part) }];
    });
    const input: HistoryInput = {
      spans,
      gaps: gaps.map(({ from, to }) => ({ from: at(from), to: at(to) })),
      judgedUntil: at(judgedUntil),
      savings: [],
      pullFailures: new Map(),
    };
    const lookedMs = judgedUntil - (moments[0] ?? 0) - gaps.reduce((sum, { from, to }) => sum + to - from, 0);
    return { input, lookedMs };
  });

const daysOf = (input: HistoryInput) => daysOfHistory(input, at(0), at(10 * DAY_MS));
const secondsOf = (day: { secondsByStatus: Record<string, number> }) =>
  Object.values(day.secondsByStatus).reduce((sum, seconds) => sum + seconds, 0);

describe('days of history', () => {
  test('have no more seconds than a day, each rounded', () => {
    fc.assert(
      fc.property(histories, ({ input }) => {
        for (const day of daysOf(input)) expect(secondsOf(day)).toBeLessThanOrEqual(86_400 + 2);
      }),
    );
  });

  test('have together the time in which it was judged', () => {
    fc.assert(
      fc.property(histories, ({ input, lookedMs }) => {
        const total = daysOf(input).reduce((sum, day) => sum + secondsOf(day), 0);
        expect(Math.abs(total - lookedMs / 1_000)).toBeLessThanOrEqual(20);
      }),
    );
  });

  test('are as bad as their worst state, in order, each once', () => {
    fc.assert(
      fc.property(histories, ({ input }) => {
        const days = daysOf(input);
        for (const { status, secondsByStatus } of days) {
          expect(status).toBe(STATUSES.find(one => one in secondsByStatus));
        }
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
      }),
    );
  });
});
