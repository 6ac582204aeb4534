import { memo } from '../../world/memo';
import type { World } from '../../world/world';
import type { Call } from '../service';
import type { MetricStat } from './metric-query';

type Metric = World['metrics'][number];

/** One sum of a metric, with the start of the period that it is of. */
export interface Datapoint {
  readonly epochSeconds: number;
  readonly value: number;
}

/** A span of time: its start belongs to it, its end does not. */
export interface Span {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/**
 * The sums of a metric per period, oldest first. Periods start at multiples of their length, and the first one is that
 * in which the span starts. A metric is the one whose dimensions are all given, in any order: without dimensions that
 * is one that has none.
 */
export function datapoints(
  { Metric, Period, Unit }: MetricStat,
  span: Span,
  call: Call,
): readonly Datapoint[] {
  const dimensions = Object.fromEntries((Metric.Dimensions ?? []).map(({ Name, Value }) => [Name, Value]));
  const key = keyOf(Metric.Namespace ?? '', Metric.MetricName ?? '', dimensions);
  const metrics = metricsOf(call).get(key) ?? [];
  const firstSeconds = startOf(span.startSeconds, Period);
  const sums = new Map<number, number>();
  for (const metric of metrics) {
    if (Unit !== undefined && (metric.unit ?? 'None') !== Unit) continue;
    const metricStart = Date.parse(metric.start) / 1000;
    metric.values.forEach((value, index) => {
      const seconds = metricStart + index * metric.periodSeconds;
      if (value === null || seconds < firstSeconds || seconds >= span.endSeconds) return;
      const period = startOf(seconds, Period);
      sums.set(period, (sums.get(period) ?? 0) + value);
    });
  }
  return [...sums].sort(([a], [b]) => a - b).map(([epochSeconds, value]) => ({ epochSeconds, value }));
}

function metricsOf({ world, accountId, region }: Call): ReadonlyMap<string, readonly Metric[]> {
  return memo(world, ['metrics', accountId, region], () => {
    const index = new Map<string, Metric[]>();
    for (const metric of world.metrics) {
      if (metric.accountId !== accountId || metric.region !== region) continue;
      const key = keyOf(metric.namespace, metric.metricName, metric.dimensions);
      index.set(key, [...(index.get(key) ?? []), metric]);
    }
    return index;
  });
}

function keyOf(namespace: string, metricName: string, dimensions: Readonly<Record<string, string>>): string {
  return JSON.stringify([
    namespace,
    metricName,
    ...Object.entries(dimensions).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function startOf(seconds: number, periodSeconds: number): number {
  return Math.floor(seconds / periodSeconds) * periodSeconds;
}
