import { AwsError } from '../../errors';

/** A query of GetMetricData, whose members the API's model has checked. */
export interface MetricQuery {
  readonly Id: string;
  readonly Label?: string;
  readonly ReturnData?: boolean;
  readonly MetricStat: MetricStat;
}

export interface MetricStat {
  readonly Metric: {
    readonly Namespace?: string;
    readonly MetricName?: string;
    readonly Dimensions?: readonly { readonly Name: string; readonly Value: string }[];
  };
  readonly Period: number;
  readonly Stat: string;
  readonly Unit?: string;
}

const MOST_QUERIES = 500;
const MOST_DATAPOINTS = 100_800;
const ID = /^[a-z][a-zA-Z0-9_]*$/;
/** Periods under a minute that CloudWatch has. */
const SHORT_PERIODS_SECONDS = [1, 5, 10, 20, 30];
const MEMBERS = ['Id', 'Label', 'ReturnData', 'MetricStat'];

/** The queries of a call; what CloudWatch refuses, and what the sandbox cannot answer, is refused. */
export function metricQueries(queries: readonly object[]): readonly MetricQuery[] {
  if (queries.length > MOST_QUERIES) {
    throw invalid(`The collection MetricDataQueries must not have a size greater than ${MOST_QUERIES}.`);
  }
  const ids = new Set<string>();
  return queries.map((query, index) => {
    const place = `MetricDataQueries.member.${index + 1}`;
    const unserved = Object.keys(query).find(name => !MEMBERS.includes(name));
    if (unserved !== undefined) throw notServed(`${place}.${unserved}`, MEMBERS.join(', '));
    const { Id, MetricStat } = query as Partial<MetricQuery> & { Id: string };
    if (!ID.test(Id)) {
      throw invalid(
        `The value ${Id} for parameter ${place}.Id is not matching the expected pattern ${ID.source}.`,
      );
    }
    if (ids.has(Id)) throw invalid(`The value ${Id} for parameter ${place}.Id is used more than once.`);
    ids.add(Id);
    if (MetricStat === undefined) throw invalid(`The parameter ${place}.MetricStat is required.`);
    requireStat(MetricStat, place);
    return query as MetricQuery;
  });
}

function requireStat({ Period, Stat }: MetricStat, place: string): void {
  if (!SHORT_PERIODS_SECONDS.includes(Period) && Period % 60 !== 0) {
    throw invalid(
      `The value ${Period} for parameter ${place}.MetricStat.Period must be ${SHORT_PERIODS_SECONDS.join(', ')} or a multiple of 60.`,
    );
  }
  // A world holds sums; averages and extremes do not follow from them.
  if (Stat !== 'Sum') throw notServed(`${place}.MetricStat.Stat ${Stat}`, 'Sum');
}

/** The most data points of a page: 100,800 where a call does not ask for fewer. */
export function maxDatapoints(asked: unknown): number {
  if (asked === undefined) return MOST_DATAPOINTS;
  if (Number(asked) < 1 || Number(asked) > MOST_DATAPOINTS) {
    throw invalid(`The parameter MaxDatapoints is ${String(asked)}; it must be 1 to ${MOST_DATAPOINTS}.`);
  }
  return Number(asked);
}

/** CloudWatch's refusal of a request. */
export function invalid(message: string): AwsError {
  return new AwsError('ValidationException', message);
}

function notServed(what: string, served: string): AwsError {
  return new AwsError(
    'SandboxNotImplemented',
    `GetMetricData: the sandbox does not serve ${what}; it serves ${served}`,
  );
}
