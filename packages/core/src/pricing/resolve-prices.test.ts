import { decimal } from '../money';
import { bundledPrice, isStale, type Rate, resolvePrices } from '.';

const live: Rate = {
  available: true,
  usd: decimal('0.044'),
  unit: 'NAT gateway-hour',
  origin: 'live',
  source: 'AWS Price List Query API',
  asOf: '2026-11-01',
  sku: 'M2YSHUBETB3JX4M4',
};
const unavailable = { available: false, reason: 'price unavailable: billed in CNY, not in USD' } as const;

describe('the order of sources', () => {
  test('an override goes before the live price and the bundled one', () => {
    const { natHour } = resolvePrices('us-east-1', { natHour: decimal('0.03') }, { natHour: live });
    expect(natHour).toMatchObject({
      origin: 'override',
      usd: decimal('0.03'),
      source: 'given as prices.natHour',
    });
  });

  test('a live price goes before the bundled one and keeps its SKU and day', () => {
    expect(resolvePrices('us-east-1', {}, { natHour: live }).natHour).toBe(live);
  });

  test('without either, the bundled price holds', () => {
    const { natHour } = resolvePrices('us-east-1');
    expect(natHour).toMatchObject({ origin: 'bundled', usageType: 'NatGateway-Hours' });
  });

  test('a live answer without a price is passed over', () => {
    expect(resolvePrices('us-east-1', {}, { natHour: unavailable }).natHour).toMatchObject({
      origin: 'bundled',
    });
  });

  test('an override of one price leaves the others as they are', () => {
    const { natGb } = resolvePrices('us-east-1', { natHour: decimal('0.03') });
    expect(natGb).toMatchObject({ origin: 'bundled' });
  });

  test('a price of zero is a price', () => {
    expect(resolvePrices('us-east-1', { ipv4Hour: decimal('0') }).ipv4Hour).toMatchObject({
      available: true,
      usd: decimal('0'),
    });
  });
});

describe('price unavailable is a value', () => {
  test.each([
    [
      'a Transit Gateway where none is evidenced',
      'eu-central-1',
      'tgwHour',
      'no evidence for tgwHour in eu-central-1',
    ],
    ['China', 'cn-north-1', 'natHour', 'bills in CNY'],
    ['the European Sovereign Cloud', 'eusc-de-east-1', 'natHour', 'European Sovereign Cloud'],
    ['a Region that is none', 'mars-1', 'natHour', 'no evidence for natHour in mars-1'],
    ['a name that objects have', 'constructor', 'natHour', 'no evidence'],
  ] as const)('%s', (_what, region, key, reason) => {
    expect(resolvePrices(region)[key]).toEqual({
      available: false,
      reason: expect.stringMatching(new RegExp(`^price unavailable: .*${reason}`)),
    });
    expect(resolvePrices(region).region).toBe(region);
  });

  test('an override makes it available', () => {
    expect(resolvePrices('eu-central-1', { tgwHour: decimal('0.06') }).tgwHour.available).toBe(true);
  });

  test.each(['us-east-1', 'us-east-2', 'ap-northeast-1', 'ap-northeast-2'])(
    '%s has Transit Gateway prices',
    region => {
      const { tgwHour, tgwGb } = resolvePrices(region);
      expect([tgwHour.available, tgwGb.available]).toEqual([true, true]);
    },
  );
});

describe('the age of a price', () => {
  const bundled = bundledPrice('ap-northeast-1', 'natGb') as Rate; // of 2026-09-25

  test.each([
    ['on its ninetieth day', '2026-12-24T00:00:00Z', false],
    ['a moment later', '2026-12-24T00:00:01Z', true],
    ['before it was read', '2026-09-01T00:00:00Z', false],
  ])('a bundled price %s', (_when, now, stale) => {
    expect(isStale(bundled, new Date(now))).toBe(stale);
  });

  test("a live price is cached by who read it and an override is its owner's: neither goes stale here", () => {
    const later = new Date('2028-01-01T00:00:00Z');
    expect([isStale(live, later), isStale({ ...bundled, origin: 'override' }, later)]).toEqual([
      false,
      false,
    ]);
  });
});
