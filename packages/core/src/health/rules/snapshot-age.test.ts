import { health } from '..';
import { findingsOf } from '../__fixtures__/findings';
import { aHealthyInput, aHub, snapshotOf } from '../__fixtures__/hub';

const RULE = 'snapshot-age';
const takenAt = (collectedAt: string) => ({
  ...aHealthyInput(),
  snapshot: snapshotOf(aHub(), {}, { collectedAt }),
  now: '2026-11-01T10:00:00Z',
});

describe('the age of a snapshot', () => {
  test.each([
    ['just taken', '2026-11-01T10:00:00Z', 0, []],
    ['an hour old', '2026-11-01T09:00:00Z', 3_600, []],
    ['a second more', '2026-11-01T08:59:59Z', 3_601, ['unknown']],
    ['in another time zone', '2026-11-01T10:30:00+01:00', 1_800, []],
    ['a little ahead, as clocks are', '2026-11-01T10:05:00Z', 0, []],
    ['far ahead', '2026-11-01T10:05:01Z', 0, ['unknown']],
    ['without an offset', '2026-11-01T10:00:00', null, ['unknown']],
    ['no time at all', 'yesterday', null, ['unknown']],
  ])('%s', (_what, collectedAt, ageSeconds, severities) => {
    const input = takenAt(collectedAt);
    expect(health(input).ageSeconds).toBe(ageSeconds);
    expect(findingsOf(RULE, input).map(({ severity }) => severity)).toEqual(severities);
  });

  test('is said with the time and the limit', () => {
    expect(findingsOf(RULE, takenAt('2026-10-30T10:00:00Z'))).toMatchObject([
      {
        detail:
          'not seen: the present state of the network; the snapshot was taken at 2026-10-30T10:00:00Z and is older than 3600 seconds',
      },
    ]);
  });

  test('the limit can be moved', () => {
    const input = { ...takenAt('2026-10-30T10:00:00Z'), thresholds: { staleAfterSeconds: 7 * 86_400 } };
    expect(findingsOf(RULE, input)).toEqual([]);
  });
});
