import * as z from 'zod';
import { parseInput } from '../../validation';
import { momentSchema } from '../time';

const text = (what: string) => z.string().min(1).describe(what);

const metricDataSchema = z
  .object({
    Namespace: text('a namespace, such as AWS/PrivateLinkEndpoints'),
    MetricName: text('the name of a metric, such as BytesProcessed'),
    Dimensions: z
      .array(z.object({ Name: text('the name of a dimension, such as VPC Endpoint Id'), Value: z.string() }))
      .describe('the dimensions of a metric, in any order'),
    Stat: z.literal('Sum').describe('Sum').optional(),
    Period: z.number().int().positive().describe('a period in seconds, such as 300'),
    StatusCode: text('Complete, PartialData, InternalError or Forbidden').optional(),
    Timestamps: z.array(momentSchema).describe('the starts of the periods that have a value'),
    Values: z.array(z.number().nonnegative().describe('0 or more')).describe('one value per timestamp'),
  })
  .superRefine(({ Timestamps, Values }, context) => {
    if (Timestamps.length === Values.length) return;
    const params = {
      allowed: `one value per timestamp, of which there are ${Timestamps.length}`,
      fix: 'join the pages of the answer without leaving any out',
    };
    context.addIssue({ code: 'custom', path: ['Values'], params });
  });

const windowSchema = z
  .strictObject({
    StartTime: momentSchema,
    EndTime: momentSchema,
    MetricDataResults: z.array(metricDataSchema).describe('a list of metrics with their values'),
  })
  .superRefine(({ StartTime, EndTime, MetricDataResults }, context) => {
    if (Date.parse(StartTime) >= Date.parse(EndTime)) {
      const params = { allowed: 'a time after StartTime', fix: 'give the times of the query' };
      context.addIssue({ code: 'custom', path: ['EndTime'], params });
    }
    const seen = new Set<string>();
    for (const [position, metric] of MetricDataResults.entries()) {
      const key = identityOf(metric);
      if (seen.has(key)) {
        const params = { allowed: 'each metric once per window', fix: 'join its pages into one' };
        context.addIssue({ code: 'custom', path: ['MetricDataResults', position], params });
      }
      seen.add(key);
    }
  });

/**
 * What GetMetricData answered, each result joined with its query: per account and Region a list of windows. Within a
 * window a metric that is listed has the value 0 wherever it has no datapoint; one that is not listed was not asked for.
 */
export const metricsSchema = z.strictObject({
  schemaVersion: z.literal(1).describe('1'),
  accounts: z
    .record(
      z.string(),
      z
        .record(z.string(), z.array(windowSchema).describe('a list of windows'))
        .describe('Regions by name, such as eu-west-1'),
    )
    .describe('accounts by id, such as 111122223333'),
});

/** See {@link metricsSchema}. */
export type MetricsDocument = z.output<typeof metricsSchema>;
export type MetricData = z.output<typeof metricDataSchema>;

/**
 * Reads metrics.
 *
 * @throws InvalidInputError with the path of what cannot be read
 */
export function parseMetrics(value: unknown, document = 'metrics'): MetricsDocument {
  return parseInput(metricsSchema, value, document);
}

/** What tells a metric from the others of a window. The order of dimensions means nothing. */
function identityOf({ Namespace, MetricName, Dimensions, Period }: MetricData): string {
  const dimensions = Dimensions.map(({ Name, Value }) => [Name, Value].join('=')).sort();
  return JSON.stringify([Namespace, MetricName, Period, dimensions]);
}
