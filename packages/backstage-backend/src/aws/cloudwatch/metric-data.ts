import { type Metric, type MetricDataQuery, paginateGetMetricData } from '@aws-sdk/client-cloudwatch';
import type { MetricData } from '@private-ecr/core';
import { allPages, chunksOf } from '../pages';
import type { UnitReading } from '../unit-reading';
import type { Window } from './windows';

/** As many metrics as a call takes. */
const MOST_QUERIES = 500;

/** A metric with its dimensions. */
export interface WantedMetric {
  readonly Namespace: string;
  readonly MetricName: string;
  readonly Dimensions: readonly { readonly Name: string; readonly Value: string }[];
}

/** The sums of metrics over a window, each joined with what it is of. A metric without a datapoint is there too. */
export async function readMetricData(
  unit: UnitReading,
  wanted: readonly WantedMetric[],
  window: Window,
): Promise<readonly MetricData[]> {
  const read = await Promise.all(chunksOf(wanted, MOST_QUERIES).map(some => readSome(unit, some, window)));
  return read.flat();
}

async function readSome(
  unit: UnitReading,
  wanted: readonly WantedMetric[],
  { StartTime, EndTime, Period }: Window,
): Promise<readonly MetricData[]> {
  const client = await unit.client('cloudwatch');
  const input = {
    StartTime: new Date(StartTime),
    EndTime: new Date(EndTime),
    ScanBy: 'TimestampAscending',
    MetricDataQueries: wanted.map((metric, index) => queryOf(metric, index, Period)),
  } as const;
  const results = await allPages(paginateGetMetricData({ client }, input), page => {
    unit.countMetrics(wanted.length);
    return page.MetricDataResults;
  });
  return wanted.map((metric, index) => {
    const parts = results.filter(({ Id }) => Id === idOf(index));
    return {
      Namespace: metric.Namespace,
      MetricName: metric.MetricName,
      Dimensions: [...metric.Dimensions],
      Stat: 'Sum',
      Period,
      // A metric that goes on is partial on all of its pages but the last; one that no page names was not answered.
      StatusCode: parts.at(-1)?.StatusCode ?? 'InternalError',
      Timestamps: parts.flatMap(({ Timestamps = [] }) => Timestamps.map(time => time.toISOString())),
      Values: parts.flatMap(({ Values = [] }) => Values),
    };
  });
}

function queryOf({ Namespace, MetricName, Dimensions }: WantedMetric, index: number, Period: number) {
  const metric: Metric = { Namespace, MetricName, Dimensions: [...Dimensions] };
  const query: MetricDataQuery = {
    Id: idOf(index),
    MetricStat: { Metric: metric, Period, Stat: 'Sum' },
    ReturnData: true,
  };
  return query;
}

function idOf(index: number): string {
  return `m${index}`;
}
