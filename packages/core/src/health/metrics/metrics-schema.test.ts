import { InvalidInputError } from '../../errors';
import { aSeries, HUB, metricsWith, REGION } from '../__fixtures__/hub';
import { parseMetrics } from './metrics-schema';

const series = aSeries('vpce-0a', 'bytesProcessed', {}, { '2026-11-01T10:00:00Z': 1 });
const window = {
  StartTime: '2026-11-01T09:00:00Z',
  EndTime: '2026-11-01T11:00:00Z',
  MetricDataResults: [series],
};
const documentWith = (changes: object) => ({
  schemaVersion: 1,
  accounts: { [HUB]: { [REGION]: [{ ...window, ...changes }] } },
});

function pathsOf(value: unknown) {
  try {
    parseMetrics(value);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('metrics that can be used', () => {
  test.each([
    ['windows with series', metricsWith({ bytesProcessed: 5 })],
    ['an account without windows', { schemaVersion: 1, accounts: { [HUB]: { [REGION]: [] } } }],
    ['further fields of AWS', documentWith({ MetricDataResults: [{ ...series, Id: 'm1', Label: 'bytes' }] })],
    ['one metric in two periods', documentWith({ MetricDataResults: [series, { ...series, Period: 60 }] })],
  ])('%s', (_what, value) => {
    expect(pathsOf(value)).toEqual([]);
  });
});

describe('metrics that cannot be used name the path', () => {
  const at = `accounts.${HUB}.${REGION}[0]`;
  const turned = { ...series, Dimensions: [...series.Dimensions].reverse() };

  test.each([
    ['an unknown version', { schemaVersion: 2, accounts: {} }, 'schemaVersion'],
    ['an unknown field', documentWith({ Windows: [] }), `${at}.Windows`],
    ['a time without an offset', documentWith({ StartTime: '2026-11-01T09:00:00' }), `${at}.StartTime`],
    ['an end before its start', documentWith({ EndTime: '2026-11-01T08:00:00Z' }), `${at}.EndTime`],
    [
      'a negative value',
      documentWith({ MetricDataResults: [{ ...series, Values: [-1] }] }),
      `${at}.MetricDataResults[0].Values[0]`,
    ],
    [
      'another statistic',
      documentWith({ MetricDataResults: [{ ...series, Stat: 'Average' }] }),
      `${at}.MetricDataResults[0].Stat`,
    ],
    [
      'a value without its time',
      documentWith({ MetricDataResults: [{ ...series, Values: [1, 2] }] }),
      `${at}.MetricDataResults[0].Values`,
    ],
    [
      'one metric twice, its dimensions in another order',
      documentWith({ MetricDataResults: [series, turned] }),
      `${at}.MetricDataResults[1]`,
    ],
  ])('%s', (_what, value, path) => {
    expect(pathsOf(value)).toEqual([path]);
  });
});
