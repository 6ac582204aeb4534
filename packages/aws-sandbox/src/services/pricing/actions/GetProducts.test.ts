import { type Filter, GetProductsCommand, paginateGetProducts, PricingClient } from '@aws-sdk/client-pricing';
import type { Sandbox } from '../../../start-sandbox';
import { clientOf, OTHER, OWNER, sandboxOf } from '../../ecs/__fixtures__/accounts';

const product = (sku: string, usagetype: string, price: string, regionCode = 'eu-west-1') => ({
  product: {
    sku,
    productFamily: 'NAT Gateway',
    attributes: { regionCode, usagetype, group: 'NGW:NatGateway', operation: 'NatGateway' },
  },
  serviceCode: 'AmazonEC2',
  terms: {
    OnDemand: {
      [`${sku}.TERM`]: {
        priceDimensions: {
          [`${sku}.TERM.RATE`]: {
            unit: 'Hrs',
            beginRange: '0',
            endRange: 'Inf',
            pricePerUnit: { USD: price },
          },
        },
      },
    },
  },
});

const HOURS = product('SKUHOURS', 'EU-NatGateway-Hours', '0.0480000000');
const BYTES = product('SKUBYTES', 'EU-NatGateway-Bytes', '0.0480000000');
const ELSEWHERE = product('SKUUS', 'NatGateway-Hours', '0.0450000000', 'us-east-1');

let sandbox: Sandbox;
let client: PricingClient;

beforeAll(async () => {
  sandbox = await sandboxOf({ rates: { AmazonEC2: [HOURS, BYTES, ELSEWHERE] } });
  client = new PricingClient(clientOf(sandbox, OWNER, 'us-east-1'));
});

afterAll(() => sandbox.close());

const matching = (fields: Record<string, string>): Filter[] =>
  Object.entries(fields).map(([Field, Value]) => ({ Type: 'TERM_MATCH', Field, Value }));

const parsed = (priceList: readonly unknown[] | undefined): unknown[] =>
  (priceList ?? []).map(item => JSON.parse(String(item)) as unknown);

test.each<[string, Record<string, string>, unknown[]]>([
  ['nothing', {}, [HOURS, BYTES, ELSEWHERE]],
  ['a Region', { regionCode: 'eu-west-1' }, [HOURS, BYTES]],
  [
    'several fields, all of which must match',
    { productFamily: 'NAT Gateway', regionCode: 'us-east-1' },
    [ELSEWHERE],
  ],
  ['a usage type, in full only', { usagetype: 'NatGateway-Hours' }, [ELSEWHERE]],
  ['a SKU', { sku: 'SKUBYTES' }, [BYTES]],
  ['a value that no product has', { operation: 'RegionalNatGateway' }, []],
])('answers products as JSON texts, filtered by %s', async (_, fields, expected) => {
  const { PriceList, FormatVersion } = await client.send(
    new GetProductsCommand({ ServiceCode: 'AmazonEC2', Filters: matching(fields) }),
  );
  expect(parsed(PriceList)).toEqual(expected);
  expect(FormatVersion).toBe('aws_v1');
});

test('a service of which nothing is known has no products', async () => {
  const { PriceList } = await client.send(new GetProductsCommand({ ServiceCode: 'AmazonVPC' }));
  expect(PriceList).toEqual([]);
});

test('every account is told the same list', async () => {
  const other = new PricingClient(clientOf(sandbox, OTHER, 'eu-central-1'));
  const { PriceList } = await other.send(new GetProductsCommand({ ServiceCode: 'AmazonEC2' }));
  expect(parsed(PriceList)).toHaveLength(3);
});

test('pages are as long as is asked for, and lead through all', async () => {
  const pages = [];
  for await (const { PriceList } of paginateGetProducts(
    { client, pageSize: 2 },
    { ServiceCode: 'AmazonEC2' },
  )) {
    pages.push(parsed(PriceList));
  }
  expect(pages).toEqual([[HOURS, BYTES], [ELSEWHERE]]);
});

test('refuses other filters than TERM_MATCH, and Regions where the Price List has no endpoint', async () => {
  const Filters: Filter[] = [{ Type: 'CONTAINS', Field: 'usagetype', Value: 'Nat' }];
  await expect(
    client.send(new GetProductsCommand({ ServiceCode: 'AmazonEC2', Filters })),
  ).rejects.toMatchObject({
    name: 'SandboxNotImplemented',
  });
  const elsewhere = new PricingClient(clientOf(sandbox, OWNER, 'eu-west-1'));
  await expect(elsewhere.send(new GetProductsCommand({ ServiceCode: 'AmazonEC2' }))).rejects.toMatchObject({
    name: 'SandboxNotImplemented',
    message: expect.stringContaining('us-east-1, eu-central-1, ap-south-1') as string,
  });
});
