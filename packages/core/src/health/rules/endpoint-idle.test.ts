import { health, type HealthInput } from '..';
import { findingsOf, missingFor } from '../__fixtures__/findings';
import { aHealthyInput, aHub, anEndpoint, aSeries, HUB, metricsWith, NOW, REGION } from '../__fixtures__/hub';

const RULE = 'endpoint-idle';
const withMetrics = (metrics: HealthInput['metrics'], changes: object = {}) => ({
  ...aHealthyInput(aHub({ VpcEndpoints: [anEndpoint('ecr.api', changes)] })),
  metrics,
});

describe('an endpoint without traffic', () => {
  test.each([
    ['two weeks without a byte', withMetrics(metricsWith()), ['info']],
    ['one byte', withMetrics(metricsWith({ bytesProcessed: 1 })), []],
    ['two weeks, and it is not available', withMetrics(metricsWith(), { State: 'pending' }), []],
    [
      'two weeks that ended hours ago',
      withMetrics(metricsWith({}, { endTime: '2026-11-01T04:00:00Z', startTime: '2026-10-18T04:00:00Z' })),
      ['info'],
    ],
  ])('%s', (_what, input, severities) => {
    expect(findingsOf(RULE, input).map(({ severity }) => severity)).toEqual(severities);
  });

  test('is told with the time and what it costs before data', () => {
    // 2 zones × 730 hours × $0.011 in eu-west-1
    expect(findingsOf(RULE, withMetrics(metricsWith()))).toMatchObject([
      {
        subject: 'vpce-0ecrapi',
        detail: expect.stringMatching(
          /^vpce-0ecrapi \(ecr\.api\) carried no byte from 2026-10-18T10:10:00\.000Z to 2026-11-01T10:10:00\.000Z, which costs \$16\.06 a month/,
        ),
      },
    ]);
  });

  test('bytes before the two weeks do not count', () => {
    const bytes = aSeries('vpce-0ecrapi', 'bytesProcessed', {}, { '2026-10-10T00:00:00Z': 5 });
    const window = { StartTime: '2026-10-01T00:00:00Z', EndTime: NOW, MetricDataResults: [bytes] };
    const metrics = { schemaVersion: 1 as const, accounts: { [HUB]: { [REGION]: [window] } } };
    expect(findingsOf(RULE, withMetrics(metrics))).toMatchObject([{ severity: 'info' }]);
  });
});

describe('what was not seen is named, and changes no status', () => {
  test.each([
    ['no metrics', undefined],
    ['metrics of a day less', metricsWith({}, { startTime: '2026-10-19T10:10:00Z' })],
    [
      'metrics that end more than a day ago',
      metricsWith({}, { startTime: '2026-10-01T00:00:00Z', endTime: '2026-10-31T10:00:00Z' }),
    ],
  ])('%s', (_what, metrics) => {
    expect(missingFor(RULE, withMetrics(metrics))).toEqual([
      'BytesProcessed of vpce-0ecrapi (ecr.api) over the last 1209600 seconds',
    ]);
    expect(findingsOf(RULE, withMetrics(metrics))).toEqual([]);
  });

  test('recent metrics alone are enough to be healthy', () => {
    const metrics = metricsWith({ bytesProcessed: 1 }, { startTime: '2026-11-01T00:00:00Z' });
    expect(health({ ...aHealthyInput(), metrics }).status).toBe('healthy');
  });
});
