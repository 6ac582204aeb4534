import { aSeries, HUB, REGION } from '../__fixtures__/hub';
import { endpointMetrics, type MeasureQuestion } from './measure';
import { parseMetrics } from './metrics-schema';

const NOW = '2026-11-01T12:00:00Z';
const HOUR = 3_600;
const seriesWith = (changes: object, datapoints: Record<string, number>) =>
  aSeries('vpce-0a', 'bytesProcessed', changes, datapoints);
const onSubnet = (id: string) => ({
  Dimensions: [
    { Name: 'Subnet Id', Value: id },
    { Name: 'VPC Endpoint Id', Value: 'vpce-0a' },
  ],
});
const window = (StartTime: string, EndTime: string, ...MetricDataResults: object[]) => ({
  StartTime: `2026-11-01T${StartTime}:00Z`,
  EndTime: `2026-11-01T${EndTime}:00Z`,
  MetricDataResults,
});

function sumOf(windows: readonly object[], changes: Partial<MeasureQuestion> = {}) {
  const metrics = parseMetrics({ schemaVersion: 1, accounts: { [HUB]: { [REGION]: windows } } });
  return endpointMetrics(metrics).measure({
    endpointId: 'vpce-0a',
    metric: 'bytesProcessed',
    windowSeconds: HOUR,
    staleAfterSeconds: HOUR,
    now: Date.parse(NOW),
    ...changes,
  })?.sum;
}

const AT_11_30 = { '2026-11-01T11:30:00Z': 5 };

describe('sums over the recent past', () => {
  test.each<[string, object[], number | undefined]>([
    [
      'datapoints within',
      [window('10:00', '12:00', seriesWith({}, { ...AT_11_30, '2026-11-01T11:35:00Z': 2 }))],
      7,
    ],
    ['no datapoint is zero', [window('10:00', '12:00', seriesWith({}, {}))], 0],
    ['a metric that was not asked for is not', [window('10:00', '12:00')], undefined],
    [
      'datapoints before do not count',
      [window('10:00', '12:00', seriesWith({}, { '2026-11-01T10:30:00Z': 9 }))],
      0,
    ],
    [
      'a period that reaches into it counts',
      [window('10:00', '12:00', seriesWith({ Period: 86_400 }, { '2026-11-01T00:00:00Z': 9 }))],
      9,
    ],
    ['a window that is too short', [window('11:30', '12:00', seriesWith({}, AT_11_30))], undefined],
    ['a window that ended too long ago', [window('08:00', '10:59', seriesWith({}, AT_11_30))], undefined],
    [
      'a window that claims the future counts up to now',
      [window('11:00', '13:00', seriesWith({}, { ...AT_11_30, '2026-11-01T12:30:00Z': 9 }))],
      5,
    ],
    [
      'an answer of which a part is missing',
      [window('10:00', '12:00', seriesWith({ StatusCode: 'PartialData' }, AT_11_30))],
      undefined,
    ],
    [
      'an answer that says it is complete',
      [window('10:00', '12:00', seriesWith({ StatusCode: 'Complete' }, AT_11_30))],
      5,
    ],
    [
      'the latest of two windows',
      [
        window('08:00', '11:10', seriesWith({}, { '2026-11-01T11:00:00Z': 8 })),
        window('10:00', '12:00', seriesWith({}, AT_11_30)),
      ],
      5,
    ],
    [
      'the finest of two periods',
      [
        window(
          '10:00',
          '12:00',
          seriesWith({ Period: 3_600 }, { '2026-11-01T10:30:00Z': 8 }),
          seriesWith({}, AT_11_30),
        ),
      ],
      5,
    ],
    [
      'another namespace',
      [window('10:00', '12:00', seriesWith({ Namespace: 'AWS/NATGateway' }, AT_11_30))],
      undefined,
    ],
    [
      'no dimension of an endpoint',
      [window('10:00', '12:00', seriesWith({ Dimensions: [] }, AT_11_30))],
      undefined,
    ],
  ])('%s', (_what, windows, sum) => {
    expect(sumOf(windows)).toBe(sum);
  });
});

describe('an endpoint by its subnets', () => {
  const a = seriesWith(onSubnet('subnet-0a'), AT_11_30);
  const b = seriesWith(onSubnet('subnet-0b'), AT_11_30);
  const subnetIds = ['subnet-0a', 'subnet-0b'];

  test.each<[string, object[], readonly string[] | undefined, number | undefined]>([
    ['all of them are the endpoint', [a, b], subnetIds, 10],
    ['one that is missing leaves it open', [a], subnetIds, undefined],
    ['subnets that are not known leave it open', [a, b], undefined, undefined],
    ['the endpoint as a whole is not counted twice', [a, b, seriesWith({}, AT_11_30)], subnetIds, 5],
  ])('%s', (_what, series, ids, sum) => {
    expect(sumOf([window('10:00', '12:00', ...series)], { subnetIds: ids })).toBe(sum);
  });
});
