import { formatUnrounded } from '../../money';
import { parsePriceLists, PRICE_LIST_NEEDS, PriceListError, priceListFilters, resolvePrices } from '..';
import type { Price, TieredPrice } from '../rate';
import { aProduct, UNORDERED_TIERS } from './__fixtures__/products';

const nat = [aProduct({ usagetype: 'NatGateway-Hours' }), aProduct({ usagetype: 'NatGateway-Bytes' })];
const endpoint = [
  aProduct({ usagetype: 'USE1-VpcEndpoint-Hours', price: '0.0100000000' }),
  aProduct({ usagetype: 'USE1-VpcEndpoint-Bytes', tiers: UNORDERED_TIERS }),
];

const usd = (price: Price | undefined) => (price?.available ? formatUnrounded(price.usd) : price);
const tiersOf = (price: TieredPrice | undefined) =>
  price?.available ? price.tiers.map(tier => formatUnrounded(tier.usd)) : price;

describe('the calls', () => {
  test('ask by Region and attributes, never by a usage type', () => {
    expect(priceListFilters('nat', 'eu-west-1')).toEqual([
      { Type: 'TERM_MATCH', Field: 'regionCode', Value: 'eu-west-1' },
      { Type: 'TERM_MATCH', Field: 'productFamily', Value: 'NAT Gateway' },
      { Type: 'TERM_MATCH', Field: 'group', Value: 'NGW:NatGateway' },
      { Type: 'TERM_MATCH', Field: 'operation', Value: 'NatGateway' },
    ]);
  });

  test.each([
    ['nat', 'AmazonEC2'],
    ['regionalNat', 'AmazonEC2'],
    ['interfaceEndpoint', 'AmazonVPC'],
    ['publicIpv4', 'AmazonVPC'],
    ['transitGateway', 'AmazonVPC'],
  ] as const)('%s is sold by %s', (need, serviceCode) => {
    expect(PRICE_LIST_NEEDS[need].serviceCode).toBe(serviceCode);
  });
});

describe('a rate that is read', () => {
  test('carries its SKU, usage type and effective date', () => {
    expect(parsePriceLists('us-east-1', { nat }).natHour).toMatchObject({
      origin: 'live',
      sku: 'SKUNATGATEWAYHOURS',
      usageType: 'NatGateway-Hours',
      asOf: '2026-11-01',
      source: 'AWS Price List Query API',
    });
  });

  test('of one Region: some usage types have a prefix and others none', () => {
    const live = parsePriceLists('us-east-1', { nat, interfaceEndpoint: endpoint });
    expect([usd(live.natHour), usd(live.vpceHour)]).toEqual(['0.045', '0.01']);
  });

  test('has a tier for every price dimension, ordered by where it begins', () => {
    expect(tiersOf(parsePriceLists('us-east-1', { interfaceEndpoint: endpoint }).vpceGb)).toEqual([
      '0.01',
      '0.006',
      '0.004',
    ]);
  });

  test.each(['EU', 'USE2', 'APN1', 'UGW1', 'CPT'])('has a prefix of any Region, such as %s', prefix => {
    const products = ['Hours', 'Bytes'].map(end => aProduct({ usagetype: `${prefix}-NatGateway-${end}` }));
    expect(usd(parsePriceLists('us-east-1', { nat: products }).natGb)).toBe('0.045');
  });

  test('goes before the bundled one, and needs that were not asked for stay bundled', () => {
    const prices = resolvePrices('us-east-1', {}, parsePriceLists('us-east-1', { nat }));
    expect(prices).toMatchObject({ natHour: { origin: 'live' }, vpceHour: { origin: 'bundled' } });
  });

  test('covers public IPv4, the Transit Gateway and the Regional NAT gateway', () => {
    const live = parsePriceLists('us-east-1', {
      publicIpv4: [
        aProduct({ usagetype: 'USE1-PublicIPv4:InUseAddress', price: '0.0050000000' }),
        aProduct({ usagetype: 'USE1-PublicIPv4:IdleAddress', price: '0.0051000000' }),
      ],
      transitGateway: [
        aProduct({ usagetype: 'USE1-TransitGateway-Hours', price: '0.0500000000' }),
        aProduct({ usagetype: 'USE1-TransitGateway-Bytes', price: '0.0200000000' }),
      ],
      regionalNat: [
        aProduct({ usagetype: 'RegionalNatGateway-Hours' }),
        aProduct({ usagetype: 'USE1-RegionalNatGateway-Bytes' }),
      ],
    });
    expect(
      [live.ipv4Hour, live.tgwHour, live.tgwGb, live.regionalNatHour, live.regionalNatGb].map(usd),
    ).toEqual(['0.005', '0.05', '0.02', '0.045', '0.045']);
  });
});

describe('what only looks like the rate is passed over', () => {
  test.each([
    ['NAT with provisioned bandwidth, at $0', 'NatGateway-Prvd-Bytes'],
    ['NAT with provisioned bandwidth in another spelling', 'USE1-NatGateway-Prvd-Gbps'],
    ['a Regional NAT gateway', 'RegionalNatGateway-Hours'],
    ['a Regional NAT gateway with a prefix', 'USE1-RegionalNatGateway-Bytes'],
  ])('%s', (_what, usagetype) => {
    const live = parsePriceLists('us-east-1', { nat: [aProduct({ usagetype, price: '0' }), ...nat] });
    expect([usd(live.natHour), usd(live.natGb)]).toEqual(['0.045', '0.045']);
  });

  test('a Gateway Load Balancer endpoint', () => {
    const gateway = ['Hours', 'Bytes'].map(end =>
      aProduct({ usagetype: `USE1-VpcEndpoint-GWLBE-${end}`, price: '0.0035000000' }),
    );
    const live = parsePriceLists('us-east-1', { interfaceEndpoint: [...gateway, ...endpoint] });
    expect(usd(live.vpceHour)).toBe('0.01');
  });

  test('a product of another Region', () => {
    const elsewhere = aProduct({
      usagetype: 'EU-NatGateway-Hours',
      regionCode: 'eu-west-1',
      price: '0.0480000000',
    });
    expect(usd(parsePriceLists('us-east-1', { nat: [elsewhere, ...nat] }).natHour)).toBe('0.045');
  });
});

describe('another currency is unavailable, not zero and not dollars', () => {
  test('of a flat price and of tiers', () => {
    const cny = { currency: 'CNY', regionCode: 'cn-north-1' };
    const live = parsePriceLists('cn-north-1', {
      nat: ['Hours', 'Bytes'].map(end => aProduct({ usagetype: `CNN1-NatGateway-${end}`, ...cny })),
      interfaceEndpoint: [
        aProduct({ usagetype: 'CNN1-VpcEndpoint-Hours', ...cny }),
        aProduct({ usagetype: 'CNN1-VpcEndpoint-Bytes', tiers: UNORDERED_TIERS, ...cny }),
      ],
    });
    const unavailable = { available: false, reason: 'price unavailable: billed in CNY, not in USD' };
    expect([live.natHour, live.vpceGb]).toEqual([unavailable, unavailable]);
  });
});

describe('an answer that cannot be read for certain is an error', () => {
  const hours = aProduct({ usagetype: 'NatGateway-Hours' });
  test.each([
    [
      'an empty list, naming the filters',
      [],
      /ServiceCode=AmazonEC2, regionCode=us-east-1, .*among nothing$/,
    ],
    ['only rows that look alike', [aProduct({ usagetype: 'NatGateway-Prvd-Bytes' })], /no SKU .*Prvd-Bytes/],
    [
      'two SKUs',
      [...nat, aProduct({ usagetype: 'NatGateway-Hours', sku: 'OTHER' })],
      /one SKU was expected, found .*OTHER/,
    ],
    [
      'two on-demand terms',
      [aProduct({ usagetype: 'NatGateway-Hours', terms: 2 }), nat[1]!],
      /one on-demand term/,
    ],
    ['no term', [aProduct({ usagetype: 'NatGateway-Hours', terms: 0 }), nat[1]!], /one on-demand term/],
    [
      'a flat price in tiers',
      [aProduct({ usagetype: 'NatGateway-Hours', tiers: UNORDERED_TIERS })],
      /one price was expected, found 3 tiers/,
    ],
    ['a term without price', [aProduct({ usagetype: 'NatGateway-Hours', tiers: [] })], /no price/],
    [
      'a price that is no number',
      [aProduct({ usagetype: 'NatGateway-Hours', price: 'free' })],
      /"free" is no number/,
    ],
    ['text that is no JSON', ['<html>'], /no JSON: <html>/],
    ['JSON of another shape', ['{"product":{}}'], /another shape at product\.sku/],
  ])('%s', (_what, answer, message) => {
    expect(() => parsePriceLists('us-east-1', { nat: answer })).toThrow(PriceListError);
    expect(() => parsePriceLists('us-east-1', { nat: answer })).toThrow(message);
  });

  test('the same SKU on two pages is one', () => {
    expect(usd(parsePriceLists('us-east-1', { nat: [hours, ...nat] }).natHour)).toBe('0.045');
  });

  test.each([
    ['a gap', UNORDERED_TIERS.slice(1)],
    ['no end', UNORDERED_TIERS.slice(0, 1)],
    ['an overlap', [...UNORDERED_TIERS, { begin: '0', end: '5', price: '1' }]],
  ])('tiers with %s', (_what, tiers) => {
    const products = [endpoint[0]!, aProduct({ usagetype: 'USE1-VpcEndpoint-Bytes', tiers })];
    expect(() => parsePriceLists('us-east-1', { interfaceEndpoint: products })).toThrow(/a gap or overlap/);
  });
});
