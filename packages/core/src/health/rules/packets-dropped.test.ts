import { findingsOf, missingFor } from '../__fixtures__/findings';
import { aHealthyInput, metricsWith } from '../__fixtures__/hub';
import type { MetricsDocument } from '..';

const RULE = 'packets-dropped';
const PACKET = 1_500;
const measured = (packetsDropped: number, packets: number) => ({
  ...aHealthyInput(),
  metrics: metricsWith({ packetsDropped, bytesProcessed: packets * PACKET }),
});

describe('dropped packets', () => {
  test.each([
    ['none is well', 0, 1_000_000, []],
    ['a share above the threshold, above the floor', 2_000, 998_000, ['degraded']],
    ['a share at the threshold', 1_000, 999_000, []],
    ['a large share of little traffic, below the floor', 99, 1, []],
    ['a large share at the floor', 100, 1, ['degraded']],
    ['drops and no traffic at all', 100, 0, ['degraded']],
    ['many drops in far more traffic', 1_000, 100_000_000, []],
  ])('%s', (_what, dropped, packets, severities) => {
    expect(findingsOf(RULE, measured(dropped, packets)).map(({ severity }) => severity)).toEqual(severities);
  });

  test('are told with count, share and time', () => {
    expect(findingsOf(RULE, measured(2_000, 998_000))).toEqual([
      {
        severity: 'degraded',
        subject: 'vpce-0ecrapi',
        detail:
          'vpce-0ecrapi (ecr.api) dropped 2000 packets, about 0.2 %, from 2026-11-01T09:10:00.000Z to 2026-11-01T10:10:00.000Z',
      },
    ]);
  });

  test('thresholds can be moved', () => {
    const input = {
      ...measured(60, 940),
      thresholds: { droppedPacketsFloor: 50, droppedPacketsRatio: 0.05 },
    };
    expect(findingsOf(RULE, input)).toMatchObject([{ severity: 'degraded' }]);
  });

  test.each<[string, MetricsDocument | undefined]>([
    ['no metrics', undefined],
    ['metrics of another endpoint', { schemaVersion: 1, accounts: {} }],
    ['metrics that end hours ago', metricsWith({}, { endTime: '2026-11-01T08:00:00Z' })],
    ['metrics of a few minutes', metricsWith({}, { startTime: '2026-11-01T10:05:00Z' })],
  ])('%s leave it open', (_what, metrics) => {
    expect(missingFor(RULE, { ...aHealthyInput(), metrics })).toEqual([
      'PacketsDropped and BytesProcessed of vpce-0ecrapi (ecr.api) over the last 3600 seconds',
      'PacketsDropped and BytesProcessed of vpce-0ecrdkr (ecr.dkr) over the last 3600 seconds',
    ]);
  });
});
