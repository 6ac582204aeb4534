import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import type { UnitStatus } from '../store';
import { observeWork } from '.';

const NOW = new Date('2026-11-01T10:00:00Z');
const UNIT = { accountId: '111111111111', region: 'eu-west-1' };

function observed(status: () => Promise<readonly UnitStatus[]>) {
  const metrics = metricsServiceMock.mock();
  const recorded: [string, number, object | undefined][] = [];
  const instrument = (name: string) => ({
    record: (value: number, attributes?: object) => void recorded.push([name, value, attributes]),
    add: (value: number, attributes?: object) => void recorded.push([name, value, attributes]),
  });
  let ages: ((result: { observe(value: number, attributes: object): void }) => Promise<void>) | undefined;
  metrics.createHistogram.mockImplementation(instrument as never);
  metrics.createCounter.mockImplementation(instrument as never);
  metrics.createObservableGauge.mockImplementation(((name: string) => ({
    addCallback: (callback: typeof ages) => {
      ages = async () =>
        callback?.({ observe: (value, attributes) => void recorded.push([name, value, attributes]) });
    },
  })) as never);
  const observer = observeWork({
    metrics,
    store: { units: { status } as never },
    logger: mockServices.logger.mock(),
    now: () => NOW,
  });
  return { observer, recorded, scrape: () => ages?.({ observe: () => undefined }) };
}

test('durations in seconds, failures and calls are counted', () => {
  const { observer, recorded } = observed(async () => []);
  observer.unitRead({ unit: UNIT, outcome: 'read', durationMs: 1_500, calls: 12 });
  observer.unitRead({ unit: UNIT, outcome: 'failed', durationMs: 200, calls: 1 });
  observer.groupJudged({ groupId: 'g', outcome: 'judged', durationMs: 40 });
  observer.groupJudged({ groupId: 'g', outcome: 'failed', durationMs: 40 });
  expect(recorded).toEqual([
    ['private_ecr.refresh.duration', 1.5, { outcome: 'read' }],
    ['private_ecr.aws.calls', 12, undefined],
    ['private_ecr.refresh.duration', 0.2, { outcome: 'failed' }],
    ['private_ecr.aws.calls', 1, undefined],
    ['private_ecr.refresh.failures', 1, undefined],
    ['private_ecr.judgement.duration', 0.04, { outcome: 'judged' }],
    ['private_ecr.judgement.duration', 0.04, { outcome: 'failed' }],
    ['private_ecr.judgement.failures', 1, undefined],
  ]);
});

test('the age of each account is told; of one that was never read there is none', async () => {
  const { recorded, scrape } = observed(async () => [
    { ...UNIT, collectedAt: '2026-11-01T09:59:00Z' } as UnitStatus,
    { ...UNIT, accountId: '222222222222', collectedAt: null } as UnitStatus,
  ]);
  await scrape();
  expect(recorded).toEqual([['private_ecr.facts.age', 60, { account: '111111111111', region: 'eu-west-1' }]]);
});

test('a database that is away leaves a gap in the ages, and breaks nothing', async () => {
  const { recorded, scrape } = observed(() => Promise.reject(new Error('away')));
  await scrape();
  expect(recorded).toEqual([]);
});
