import { type Sandbox, startSandbox } from '@private-ecr/aws-sandbox';
import { mockServices } from '@backstage/backend-test-utils';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import { callsOf } from './__fixtures__/a-world';
import { AWS_CONFIG, NO_SIGNAL } from './__fixtures__/collector-of';
import { createLivePriceReader, type PriceListCache } from './live-prices';

jest.setTimeout(60_000);

const REGION = 'eu-west-1';
const HOUR_MS = 3_600_000;
let now = new Date('2026-11-01T10:00:00Z');
let sandbox: Sandbox;

const product = (
  sku: string,
  usagetype: string,
  price: string,
  productFamily: string,
  attributes: Record<string, string>,
) => ({
  product: { sku, productFamily, attributes: { regionCode: REGION, usagetype, ...attributes } },
  terms: {
    OnDemand: {
      [sku]: {
        effectiveDate: '2026-10-01T00:00:00Z',
        priceDimensions: {
          [sku]: { unit: 'Hrs', beginRange: '0', endRange: 'Inf', pricePerUnit: { USD: price } },
        },
      },
    },
  },
});

const NAT = { group: 'NGW:NatGateway', operation: 'NatGateway' };
const ENDPOINT = { group: 'VPCE:VpcEndpoint', operation: 'VpcEndpoint' };

beforeAll(async () => {
  sandbox = await startSandbox({
    pageItems: 1,
    world: {
      snapshot: { schemaVersion: 1, collectedAt: 'now', accounts: { '111111111111': {} } },
      rates: {
        AmazonEC2: [
          product('A', 'EU-NatGateway-Hours', '0.048', 'NAT Gateway', NAT),
          product('B', 'EU-NatGateway-Bytes', '0.048', 'NAT Gateway', NAT),
          product('C', 'EU-NatGateway-Prvd-Bytes', '0', 'NAT Gateway', NAT),
        ],
        AmazonVPC: [
          product('D', 'EU-VpcEndpoint-Hours', '0.011', 'VpcEndpoint', ENDPOINT),
          product('E', 'EU-VpcEndpoint-Bytes', '0.01', 'VpcEndpoint', ENDPOINT),
        ],
      },
    },
  });
});

afterEach(() => {
  sandbox.faults.clear();
  sandbox.journal.clear();
});

afterAll(() => sandbox.close());

function readerOf() {
  const held = new Map<string, { document: unknown; fetchedAt: string }>();
  const cache: PriceListCache = {
    get: key => Promise.resolve(held.get(key)),
    // As a database keeps it.
    put: (key, document, fetchedAt) => {
      held.set(key, {
        document: JSON.parse(JSON.stringify(document)) as unknown,
        fetchedAt: fetchedAt.toISOString(),
      });
      return Promise.resolve();
    },
  };
  const logger = mockServices.logger.mock();
  const reader = createLivePriceReader({
    credentials: DefaultAwsCredentialsManager.fromConfig(
      mockServices.rootConfig({ data: { aws: AWS_CONFIG } }),
    ),
    cache,
    logger,
    endpoint: sandbox.url,
    limits: { attempts: 1 },
    now: () => now,
  });
  return { reader, logger };
}

test('prices come from one SKU each, over all pages; what the list does not have is left to the bundled ones', async () => {
  const { reader, logger } = readerOf();
  expect(await reader.held(REGION)).toBeUndefined();
  expect(callsOf(sandbox)).toEqual({});
  const prices = await reader.read(REGION, NO_SIGNAL);
  expect(prices?.natHour).toMatchObject({ available: true, origin: 'live', sku: 'A', asOf: '2026-10-01' });
  expect(prices?.vpceHour).toMatchObject({ sku: 'D' });
  expect(prices).not.toHaveProperty('tgwHour');
  expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('transitGateway'));
  expect(sandbox.refusals).toEqual([]);
});

test('they are asked for once a day, and held without asking', async () => {
  const { reader, logger } = readerOf();
  await reader.read(REGION, NO_SIGNAL);
  const warnings = logger.warn.mock.calls.length;
  const { 'pricing:GetProducts': calls = 0 } = callsOf(sandbox);
  expect(calls).toBeGreaterThan(5);
  sandbox.journal.clear();
  now = new Date(now.getTime() + 23 * HOUR_MS);
  expect((await reader.read(REGION, NO_SIGNAL))?.natHour).toMatchObject({ sku: 'A' });
  expect((await reader.held(REGION))?.natHour).toMatchObject({ sku: 'A' });
  expect(callsOf(sandbox)).toEqual({});
  // What it lacks was said when it was read.
  expect(logger.warn.mock.calls).toHaveLength(warnings);
  now = new Date(now.getTime() + 2 * HOUR_MS);
  await reader.read(REGION, NO_SIGNAL);
  expect(callsOf(sandbox)).toEqual({ 'pricing:GetProducts': calls });
});

test('what is held stays where AWS does not answer, and it is said which policy it takes', async () => {
  const { reader, logger } = readerOf();
  await reader.read(REGION, NO_SIGNAL);
  now = new Date(now.getTime() + 25 * HOUR_MS);
  sandbox.faults.add({ kind: 'access-denied' });
  expect((await reader.read(REGION, NO_SIGNAL))?.natHour).toMatchObject({ sku: 'A' });
  expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('policies/prices.json'));
});

test('a Region of another partition is not asked for', async () => {
  expect(await readerOf().reader.read('cn-north-1', NO_SIGNAL)).toBeUndefined();
  expect(callsOf(sandbox)).toEqual({});
});
