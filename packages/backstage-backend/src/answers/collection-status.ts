import {
  collectorMonthlyCost,
  type CollectionStatus,
  costReadPermission,
  formatCents,
  globalRate,
} from '@private-ecr/core';
import type { Caller } from '../access';
import type { UnitStatus } from '../store';
import type { AnswerContext } from './context';
import { unitOf } from './freshness';
import { isStaleUnit } from './stale-unit';

const MONTH_SECONDS = 730 * 3_600;

/** How the collection goes, account by account, and what looking costs. */
export async function collectionStatus(caller: Caller, context: AnswerContext): Promise<CollectionStatus> {
  const units = await context.store.units.status();
  const clock = { now: context.now(), staleAfterSeconds: context.staleAfterSeconds };
  return {
    units: units.map(unit => ({
      ...unitOf(unit),
      stale: isStaleUnit(unit, clock),
      nextRefreshAt: unit.nextDueAt,
      ...(unit.lastDurationMs !== undefined && { lastDurationMs: unit.lastDurationMs }),
      ...(unit.lastCalls !== undefined && { lastCalls: unit.lastCalls }),
    })),
    ...(caller.may(costReadPermission) && { cost: costOf(units, context.intervalSeconds) }),
  };
}

function costOf(units: readonly UnitStatus[], intervalSeconds: number): CollectionStatus['cost'] {
  const perRead = units.reduce((sum, { lastMetricsRequested = 0 }) => sum + lastMetricsRequested, 0);
  const reads = Math.ceil(MONTH_SECONDS / intervalSeconds);
  const metricsRequested = perRead * reads;
  const { monthlyUsd } = collectorMonthlyCost({ metricsRequested, costExplorerRequests: 0 });
  const { source } = globalRate('metricRequested');
  return {
    monthlyUsd: formatCents(monthlyUsd),
    explanation:
      `${perRead} metrics are requested of GetMetricData each time all accounts are read, ` +
      `which is ${reads} times in a month of 730 hours; the other calls are free (${source})`,
  };
}
