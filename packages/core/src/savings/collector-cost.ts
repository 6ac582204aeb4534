import { count, type Decimal, sum } from '../money';
import { globalRate } from '../pricing/bundled-prices';
import type { Rate } from '../pricing/rate';

/** What a collector asks AWS for in a month. Both are whole numbers. */
export interface CollectorCalls {
  /** Metrics requested of GetMetricData, not calls: a call may ask for 500. */
  readonly metricsRequested: number;
  readonly costExplorerRequests: number;
}

/** What looking costs. */
export interface CollectorCost {
  readonly monthlyUsd: Decimal;
  readonly charges: readonly {
    readonly id: 'metricRequested' | 'costExplorerRequest';
    readonly quantity: Decimal;
    readonly rate: Rate;
    readonly amountUsd: Decimal;
  }[];
}

/**
 * What the collector itself costs in a month.
 *
 * @throws RangeError where a count is not a whole number
 */
export function collectorMonthlyCost({
  metricsRequested,
  costExplorerRequests,
}: CollectorCalls): CollectorCost {
  const charges = [
    { id: 'metricRequested', quantity: count(metricsRequested) },
    { id: 'costExplorerRequest', quantity: count(costExplorerRequests) },
  ] as const;
  const priced = charges.map(({ id, quantity }) => {
    const rate = globalRate(id);
    return { id, quantity, rate, amountUsd: quantity.times(rate.usd) };
  });
  return { monthlyUsd: sum(priced.map(({ amountUsd }) => amountUsd)), charges: priced };
}
