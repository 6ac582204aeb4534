import type { Action } from '../../service';
import { datapoints } from '../datapoints';
import { invalid, maxDatapoints, metricQueries } from '../metric-query';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
export const GetMetricData: Action = {
  parameters: ['MetricDataQueries', 'StartTime', 'EndTime', 'ScanBy', 'MaxDatapoints', 'NextToken'],
  answer: (input, call) => {
    const { NextToken, ScanBy } = input;
    const startSeconds = Date.parse(String(input['StartTime'])) / 1000;
    const endSeconds = Date.parse(String(input['EndTime'])) / 1000;
    if (startSeconds >= endSeconds) {
      throw invalid('The parameter StartTime must be less than the parameter EndTime.');
    }
    const series = metricQueries(input['MetricDataQueries'] as object[])
      .filter(({ ReturnData }) => ReturnData !== false)
      .map(({ Id, Label, MetricStat }) => {
        const points = datapoints(MetricStat, { startSeconds, endSeconds }, call);
        const ordered = ScanBy === 'TimestampAscending' ? points : [...points].reverse();
        return { Id, Label: Label ?? MetricStat.Metric.MetricName, points: ordered };
      });
    const all = series.flatMap(({ Id, points }) => points.map(point => ({ Id, point })));
    const page = call.page(all, {
      nextToken: NextToken as string | undefined,
      maxResults: maxDatapoints(input['MaxDatapoints']),
    });
    const results = series.map(({ Id, Label, points }) => {
      const shown = page.items.filter(item => item.Id === Id).map(({ point }) => point);
      return {
        Id,
        Label,
        Timestamps: shown.map(({ epochSeconds }) => epochSeconds),
        Values: shown.map(({ value }) => value),
        StatusCode: shown.at(-1) === points.at(-1) ? 'Complete' : 'PartialData',
      };
    });
    return {
      // A series is on each page that has points of it; one without any, on the first.
      MetricDataResults: results.filter(
        ({ Values, StatusCode }) =>
          Values.length > 0 || (StatusCode === 'Complete' && NextToken === undefined),
      ),
      Messages: [],
      ...(page.nextToken !== undefined && { NextToken: page.nextToken }),
    };
  },
};
