import {
  CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  type MetricDataQuery,
  paginateGetMetricData,
} from '@aws-sdk/client-cloudwatch';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, REGION, sandboxOf } from '../../ecs/__fixtures__/accounts';

const HOUR_SECONDS = 3600;
const START = new Date('2026-11-01T00:00:00Z');
const hour = (count: number) => new Date(START.getTime() + count * HOUR_SECONDS * 1000);

const ENDPOINT = {
  'VPC Id': 'vpc-hub',
  'VPC Endpoint Id': 'vpce-1',
  'Endpoint Type': 'Interface',
  'Service Name': 'com.amazonaws.eu-west-1.ecr.dkr',
};

const metric = (
  namespace: string,
  metricName: string,
  dimensions: Record<string, string>,
  values: (number | null)[],
) => ({
  accountId: OWNER,
  region: REGION,
  namespace,
  metricName,
  dimensions,
  unit: 'Bytes',
  periodSeconds: HOUR_SECONDS,
  start: START.toISOString(),
  values,
});

const dimensionsOf = (dimensions: Record<string, string>) =>
  Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value }));

function query(
  Id: string,
  metricName: string,
  dimensions: Record<string, string>,
  {
    namespace = 'AWS/PrivateLinkEndpoints',
    period = HOUR_SECONDS,
    unit = undefined as 'Bytes' | 'Count' | undefined,
  } = {},
): MetricDataQuery {
  const Metric = { Namespace: namespace, MetricName: metricName, Dimensions: dimensionsOf(dimensions) };
  return {
    Id,
    MetricStat: { Metric, Period: period, Stat: 'Sum', ...(unit !== undefined && { Unit: unit }) },
  };
}

const BYTES = query('bytes', 'BytesProcessed', ENDPOINT);

let sandbox: Sandbox;
let client: CloudWatchClient;

beforeAll(async () => {
  sandbox = await sandboxOf({
    metrics: [
      metric('AWS/PrivateLinkEndpoints', 'BytesProcessed', ENDPOINT, [1000, null, 3000, 4000]),
      metric('AWS/NATGateway', 'BytesInFromSource', { NatGatewayId: 'nat-1' }, [7, 7, 7, 7]),
      metric('AWS/ECR', 'RepositoryPullCount', { RepositoryName: 'shop/cart' }, [5]),
    ],
  });
  client = new CloudWatchClient(clientOf(sandbox));
});

afterAll(() => sandbox.close());

async function results(queries: MetricDataQuery[], further: Partial<GetMetricDataCommandInput> = {}) {
  const { MetricDataResults = [] } = await client.send(
    new GetMetricDataCommand({ MetricDataQueries: queries, StartTime: START, EndTime: hour(4), ...further }),
  );
  return MetricDataResults;
}

test('answers the sums of a metric, the newest first; where nothing was reported there is no point', async () => {
  expect(await results([BYTES])).toEqual([
    {
      Id: 'bytes',
      Label: 'BytesProcessed',
      Timestamps: [hour(3), hour(2), hour(0)],
      Values: [4000, 3000, 1000],
      StatusCode: 'Complete',
    },
  ]);
});

test.each([
  ['the oldest first', BYTES, { ScanBy: 'TimestampAscending' as const }, [1000, 3000, 4000]],
  ['a longer period', query('a', 'BytesProcessed', ENDPOINT, { period: 4 * HOUR_SECONDS }), {}, [8000]],
  [
    'a span: its start belongs to it, its end does not',
    BYTES,
    { StartTime: hour(2), EndTime: hour(3) },
    [3000],
  ],
  ['the period in which a span starts', BYTES, { StartTime: new Date(hour(3).getTime() + 60_000) }, [4000]],
  [
    'dimensions in another order',
    query('a', 'BytesProcessed', Object.fromEntries(Object.entries(ENDPOINT).reverse())),
    {},
    [4000, 3000, 1000],
  ],
  ['no dimensions: no such metric', query('a', 'BytesProcessed', {}), {}, []],
  [
    'some of the dimensions: no such metric',
    query('a', 'BytesProcessed', { 'VPC Endpoint Id': 'vpce-1' }),
    {},
    [],
  ],
  ['its unit', query('a', 'BytesProcessed', ENDPOINT, { unit: 'Bytes' }), {}, [4000, 3000, 1000]],
  ['another unit', query('a', 'BytesProcessed', ENDPOINT, { unit: 'Count' }), {}, []],
  [
    'a NAT gateway',
    query('a', 'BytesInFromSource', { NatGatewayId: 'nat-1' }, { namespace: 'AWS/NATGateway' }),
    {},
    [7, 7, 7, 7],
  ],
  [
    'a repository',
    query('a', 'RepositoryPullCount', { RepositoryName: 'shop/cart' }, { namespace: 'AWS/ECR' }),
    {},
    [5],
  ],
])('answers for %s', async (_, asked, further, expected) => {
  const [result] = await results([asked], further);
  expect(result).toMatchObject({ Values: expected, StatusCode: 'Complete' });
});

test('answers each query under its id and label, and leaves out those that return nothing', async () => {
  const answered = await results([
    { ...BYTES, Label: 'Bytes of the endpoint' },
    { ...BYTES, Id: 'hidden', ReturnData: false },
    query('none', 'BytesProcessed', {}),
  ]);
  expect(answered.map(({ Id, Label }) => [Id, Label])).toEqual([
    ['bytes', 'Bytes of the endpoint'],
    ['none', 'BytesProcessed'],
  ]);
});

test('pages hold as many points as asked for, and what is partial goes on in the next one', async () => {
  const pages = [];
  const input = {
    MetricDataQueries: [BYTES, query('none', 'BytesProcessed', {}), { ...BYTES, Id: 'again' }],
    StartTime: START,
    EndTime: hour(4),
    MaxDatapoints: 2,
  };
  for await (const { MetricDataResults } of paginateGetMetricData({ client }, input)) {
    pages.push(MetricDataResults?.map(({ Id, Values, StatusCode }) => [Id, Values, StatusCode]));
  }
  expect(pages).toEqual([
    [
      ['bytes', [4000, 3000], 'PartialData'],
      ['none', [], 'Complete'],
    ],
    [
      ['bytes', [1000], 'Complete'],
      ['again', [4000], 'PartialData'],
    ],
    [['again', [3000, 1000], 'Complete']],
  ]);
});

test('another account, and another Region, have no such metric', async () => {
  for (const other of [clientOf(sandbox, OTHER), clientOf(sandbox, OWNER, 'eu-central-1')]) {
    const { MetricDataResults } = await new CloudWatchClient(other).send(
      new GetMetricDataCommand({ MetricDataQueries: [BYTES], StartTime: START, EndTime: hour(4) }),
    );
    expect(MetricDataResults?.[0]?.Values).toEqual([]);
  }
});

test('500 queries are answered in one call', async () => {
  const queries = Array.from({ length: 500 }, (_, index) => ({ ...BYTES, Id: `q${index}` }));
  expect(await results(queries)).toHaveLength(500);
});

test.each<[string, MetricDataQuery[], Partial<GetMetricDataCommandInput>, string]>([
  [
    '501 queries',
    Array.from({ length: 501 }, (_, index) => ({ ...BYTES, Id: `q${index}` })),
    {},
    'ValidationException',
  ],
  ['an id with a capital first', [{ ...BYTES, Id: 'Bytes' }], {}, 'ValidationException'],
  ['an id twice', [BYTES, BYTES], {}, 'ValidationException'],
  [
    'a period of 90 seconds',
    [query('a', 'BytesProcessed', ENDPOINT, { period: 90 })],
    {},
    'ValidationException',
  ],
  ['a span that ends where it starts', [BYTES], { EndTime: START }, 'ValidationException'],
  ['more points than CloudWatch answers', [BYTES], { MaxDatapoints: 100_801 }, 'ValidationException'],
  ['an expression', [{ Id: 'e', Expression: 'SUM(METRICS())' }], {}, 'SandboxNotImplemented'],
  [
    'another statistic than sums',
    [{ Id: 'a', MetricStat: { Metric: {}, Period: 60, Stat: 'Average' } }],
    {},
    'SandboxNotImplemented',
  ],
  [
    'a parameter that the sandbox does not heed',
    [BYTES],
    { LabelOptions: { Timezone: '+0100' } },
    'SandboxNotImplemented',
  ],
])('refuses %s', async (_, queries, further, name) => {
  await expect(results(queries, further)).rejects.toMatchObject({ name, $metadata: { httpStatusCode: 400 } });
});
