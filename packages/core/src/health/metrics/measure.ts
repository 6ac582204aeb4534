import { memoized } from '../../trace/memoized';
import type { MetricData, MetricsDocument } from './metrics-schema';
import {
  ENDPOINT_DIMENSIONS,
  ENDPOINT_METRICS,
  ENDPOINT_NAMESPACE,
  type EndpointMetric,
} from './metric-names.data';

/** A sum over time, with the time it covers. */
export interface Measured {
  readonly sum: number;
  /** ISO 8601. */
  readonly from: string;
  /** ISO 8601. */
  readonly to: string;
}

/** What is asked of metrics. */
export interface MeasureQuestion {
  readonly endpointId: string;
  /** The subnets of the endpoint, where they are known: all of them together are the endpoint. */
  readonly subnetIds?: readonly string[] | undefined;
  readonly metric: EndpointMetric;
  readonly windowSeconds: number;
  /** Milliseconds since 1970; what a window claims beyond it has not happened yet. */
  readonly now: number;
  /** How long ago a window may have ended. */
  readonly staleAfterSeconds: number;
}

/** Sums of metrics by endpoint. */
export interface EndpointMetrics {
  /** @returns undefined where no window holds the metric in full, reaches far enough back, and is recent */
  measure(question: MeasureQuestion): Measured | undefined;
}

interface Series {
  readonly start: number;
  readonly end: number;
  readonly subnetId: string | undefined;
  readonly data: MetricData;
}

/** What GetMetricData says of a result that lacks nothing. */
const COMPLETE = 'Complete';

/** Arranges metrics by endpoint, once per document. The order of dimensions, series and datapoints means nothing. */
export const endpointMetrics = memoized((document: MetricsDocument): EndpointMetrics => {
  const byEndpoint = seriesByEndpoint(document);
  return {
    measure: question => {
      const candidates = (byEndpoint.get(question.endpointId) ?? [])
        .filter(({ data }) => data.MetricName === ENDPOINT_METRICS[question.metric])
        .filter(series => covers(series, question));
      const whole = candidates.filter(({ subnetId }) => subnetId === undefined).sort(bestFirst)[0];
      return whole === undefined
        ? sumOfSubnets(candidates, question)
        : measured(whole, sumWithin(whole, question), question);
    },
  };
});

function seriesByEndpoint(document: MetricsDocument): ReadonlyMap<string, readonly Series[]> {
  const byEndpoint = new Map<string, Series[]>();
  const windows = Object.values(document.accounts).flatMap(regions => Object.values(regions).flat());
  for (const { StartTime, EndTime, MetricDataResults } of windows) {
    for (const data of MetricDataResults) {
      const endpointId = dimension(data, ENDPOINT_DIMENSIONS.endpointId);
      if (data.Namespace !== ENDPOINT_NAMESPACE || endpointId === undefined) continue;
      if ((data.StatusCode ?? COMPLETE) !== COMPLETE) continue;
      const subnetId = dimension(data, ENDPOINT_DIMENSIONS.subnetId);
      const series = { start: Date.parse(StartTime), end: Date.parse(EndTime), subnetId, data };
      byEndpoint.set(endpointId, [...(byEndpoint.get(endpointId) ?? []), series]);
    }
  }
  return byEndpoint;
}

function dimension({ Dimensions }: MetricData, name: string): string | undefined {
  return Dimensions.find(({ Name }) => Name === name)?.Value;
}

function endOf({ end }: Series, { now }: MeasureQuestion): number {
  return Math.min(end, now);
}

function covers(series: Series, question: MeasureQuestion): boolean {
  const end = endOf(series, question);
  const isRecent = question.now - end <= question.staleAfterSeconds * 1_000;
  return isRecent && end - series.start >= question.windowSeconds * 1_000;
}

/** The latest window, then the finest. */
function bestFirst(a: Series, b: Series): number {
  return b.end - a.end || a.data.Period - b.data.Period || b.start - a.start;
}

/** Values of the periods that reach into the time that is asked for. */
function sumWithin(series: Series, question: MeasureQuestion): number {
  const end = endOf(series, question);
  const from = end - question.windowSeconds * 1_000;
  return series.data.Timestamps.reduce((sum, timestamp, position) => {
    const start = Date.parse(timestamp);
    const isWithin = start < end && start + series.data.Period * 1_000 > from;
    return isWithin ? sum + (series.data.Values[position] ?? 0) : sum;
  }, 0);
}

function measured(series: Series, sum: number, question: MeasureQuestion): Measured {
  const end = endOf(series, question);
  const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
  return { sum, from: iso(end - question.windowSeconds * 1_000), to: iso(end) };
}

/** Where only the parts of an endpoint were asked for: their sum, if none is missing. */
function sumOfSubnets(candidates: readonly Series[], question: MeasureQuestion): Measured | undefined {
  const subnetIds = question.subnetIds ?? [];
  const parts = subnetIds.flatMap(
    id => candidates.filter(({ subnetId }) => subnetId === id).sort(bestFirst)[0] ?? [],
  );
  const [first] = parts;
  if (first === undefined || parts.length < subnetIds.length) return undefined;
  const sum = parts.reduce((total, part) => total + sumWithin(part, question), 0);
  return measured(first, sum, question);
}
