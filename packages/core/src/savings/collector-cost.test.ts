import { formatUnrounded } from '../money';
import { collectorMonthlyCost } from '.';

test('metrics cost $0.01 per thousand and Cost Explorer $0.01 per request', () => {
  const { monthlyUsd, charges } = collectorMonthlyCost({
    metricsRequested: 250_000,
    costExplorerRequests: 30,
  });
  expect(charges.map(({ id, amountUsd }) => `${id} ${formatUnrounded(amountUsd)}`)).toEqual([
    'metricRequested 2.5', // 250,000 × 0.00001
    'costExplorerRequest 0.3', // 30 × 0.01
  ]);
  expect(formatUnrounded(monthlyUsd)).toBe('2.8');
});

test('a part of a request is refused', () => {
  expect(() => collectorMonthlyCost({ metricsRequested: 1.5, costExplorerRequests: 0 })).toThrow(RangeError);
});
