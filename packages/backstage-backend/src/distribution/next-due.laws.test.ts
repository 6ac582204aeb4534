import fc from 'fast-check';
import { nextDueAt } from '.';

const AT = '2026-11-01T10:00:00.000Z';
const PACE = { intervalMs: 900_000, jitter: 0.1, retryFirstMs: 60_000, retryMaxMs: 3_600_000 };
const random = fc.double({ min: 0, max: 1, noNaN: true });
const waitOf = (failures: number, part: number, pace = PACE) =>
  nextDueAt(AT, failures, pace, part).getTime() - Date.parse(AT);

describe('the next read', () => {
  test('is one interval after the begin of this one, jitter aside', () => {
    fc.assert(
      fc.property(random, part => {
        expect(waitOf(0, part)).toBeGreaterThanOrEqual(810_000);
        expect(waitOf(0, part)).toBeLessThanOrEqual(990_000);
      }),
    );
  });

  test.each([
    [1, 60_000],
    [2, 120_000],
    [5, 960_000],
    [7, 3_600_000],
    [10_000, 3_600_000],
  ])('after %i failures is %i ms later', (failures, expected) => {
    expect(waitOf(failures, 0.5)).toBe(expected);
  });

  test('waits longer the more reads failed, up to the maximum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), random, (failures, part) => {
        const pace = { ...PACE, jitter: 0 };
        expect(waitOf(failures + 1, part, pace)).toBeGreaterThanOrEqual(waitOf(failures, part, pace));
        expect(waitOf(failures, part)).toBeLessThanOrEqual(PACE.retryMaxMs * 1.1);
      }),
    );
  });
});
