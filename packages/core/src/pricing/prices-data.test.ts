import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatUnrounded } from '../money';
import { bundledInterfaceDataPrice, bundledPrice, globalRate, PRICED_REGIONS, zoneMonthRate } from '.';

const packageFolder = path.resolve(__dirname, '../..');

test('the table is what the generator makes of the CSV', () => {
  const script = path.join(packageFolder, 'scripts/generate-prices.mjs');
  const generated = execFileSync(process.execPath, [script, '--stdout'], { encoding: 'utf8' });
  expect(readFileSync(path.join(__dirname, 'prices.data.ts'), 'utf8')).toBe(generated);
});

test('36 Regions have prices; Local Zones are none', () => {
  expect(PRICED_REGIONS).toHaveLength(36);
  expect(PRICED_REGIONS).not.toContain('us-west-2-lax-1');
});

test.each(PRICED_REGIONS)(
  '%s has every price that needs no Transit Gateway, each with its evidence',
  region => {
    for (const key of ['natHour', 'natGb', 'vpceHour', 'ipv4Hour', 'crossAzGb'] as const) {
      expect(bundledPrice(region, key)).toMatchObject({
        available: true,
        origin: 'bundled',
        source: expect.stringMatching(/\S/),
        asOf: expect.stringMatching(/^2026-09-\d\d$/),
        usageType: expect.stringMatching(
          /^([A-Z]{2,4}\d?-)?(NatGateway|VpcEndpoint|PublicIPv4|DataTransfer)/,
        ),
      });
    }
    expect(bundledInterfaceDataPrice(region)).toMatchObject({ available: true });
  },
);

test('an interface endpoint costs $0.010 to $0.021 an hour and zone; $0.007 exists in no Region', () => {
  const prices = PRICED_REGIONS.map(region => bundledPrice(region, 'vpceHour')).map(price =>
    price.available ? Number(formatUnrounded(price.usd)) : NaN,
  );
  expect([Math.min(...prices), Math.max(...prices)]).toEqual([0.01, 0.021]);
  expect(bundledPrice('sa-east-1', 'vpceHour')).toMatchObject({ usageType: 'SAE1-VpcEndpoint-Hours' });
});

test('a NAT gateway with provisioned bandwidth and a Gateway Load Balancer endpoint are no prices', () => {
  const nat = bundledPrice('us-east-1', 'natGb');
  const endpoint = bundledInterfaceDataPrice('us-east-1');
  expect(nat.available && formatUnrounded(nat.usd)).toBe('0.045');
  expect(endpoint.available && endpoint.tiers.map(({ usd }) => formatUnrounded(usd))).toEqual([
    '0.01',
    '0.006',
    '0.004',
  ]);
});

test('a Regional NAT gateway costs what a zonal one does, wherever it is evidenced', () => {
  for (const region of ['us-east-1', 'eu-west-1', 'eu-central-1', 'ap-northeast-1']) {
    const [regional, zonal] = [bundledPrice(region, 'regionalNatHour'), bundledPrice(region, 'natHour')];
    expect(regional.available && zonal.available && regional.usd.eq(zonal.usd)).toBe(true);
  }
});

test('what is the same everywhere: Profile, hosted zones, the cost of looking', () => {
  expect(formatUnrounded(globalRate('profileHour').usd)).toBe('0.75');
  expect(formatUnrounded(globalRate('profileAssociationHour').usd)).toBe('0.0014');
  expect(formatUnrounded(globalRate('costExplorerRequest').usd)).toBe('0.01');
  expect(formatUnrounded(globalRate('metricRequested').usd)).toBe('0.00001');
  expect(zoneMonthRate().tiers.map(({ usd }) => formatUnrounded(usd))).toEqual(['0.5', '0.1']);
});

test('a row that repeats the source of the row above carries that source', () => {
  expect(globalRate('profileAssociationHour').source).toBe(globalRate('profileHour').source);
});

test('a bundled price takes the latest day that its evidence names, and not the day of a launch', () => {
  expect(bundledPrice('ap-northeast-1', 'natGb')).toMatchObject({ asOf: '2026-09-25' });
  expect(bundledPrice('eu-west-1', 'regionalNatHour')).toMatchObject({ asOf: '2026-09-17' });
});
