import { findingsOf, missingFor } from '../__fixtures__/findings';
import { aHealthyInput, metricsWith } from '../__fixtures__/hub';

const RULE = 'connection-resets';
const measured = (resetsReceived: number, newConnections: number) => ({
  ...aHealthyInput(),
  metrics: metricsWith({ resetsReceived, newConnections }),
});

describe('connections reset', () => {
  test.each([
    ['none is well', 0, 10_000, []],
    ['none and no connection is well', 0, 0, []],
    ['more than one in twenty', 501, 10_000, ['degraded']],
    ['one in twenty', 500, 10_000, []],
    ['all of few, below the floor', 99, 99, []],
    ['all of few, at the floor', 100, 100, ['degraded']],
    ['resets of connections that are all old', 100, 0, ['degraded']],
  ])('%s', (_what, resets, connections, severities) => {
    expect(findingsOf(RULE, measured(resets, connections)).map(({ severity }) => severity)).toEqual(
      severities,
    );
  });

  test('are told with count, share and time', () => {
    expect(findingsOf(RULE, measured(501, 10_000))).toMatchObject([
      { detail: expect.stringMatching(/saw 501 connections reset, 5\.01 % of the new ones, from .+ to .+/) },
    ]);
  });

  test('a floor of 0 makes no finding of nothing', () => {
    expect(findingsOf(RULE, { ...measured(0, 0), thresholds: { resetsFloor: 0 } })).toEqual([]);
  });

  test('metrics that nobody read leave it open', () => {
    expect(missingFor(RULE, { ...aHealthyInput(), metrics: undefined })).toEqual([
      'RstPacketsReceived and NewConnections of vpce-0ecrapi (ecr.api) over the last 3600 seconds',
      'RstPacketsReceived and NewConnections of vpce-0ecrdkr (ecr.dkr) over the last 3600 seconds',
    ]);
  });
});
