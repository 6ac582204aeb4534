/** Entries of `PriceList` in the shape of GetProducts, as JSON text. */

interface Tier {
  readonly begin: string;
  readonly end: string;
  readonly price: string;
}

export interface ProductOptions {
  readonly usagetype: string;
  readonly price?: string;
  readonly sku?: string;
  readonly regionCode?: string;
  readonly currency?: string;
  readonly tiers?: readonly Tier[];
  readonly terms?: number;
}

/** A product of us-east-1 at one price, but for what the options say. */
export function aProduct({
  usagetype,
  price = '0.0450000000',
  sku = `SKU${usagetype.replace(/\W/g, '').toUpperCase()}`,
  regionCode = 'us-east-1',
  currency = 'USD',
  tiers = [{ begin: '0', end: 'Inf', price }],
  terms = 1,
}: ProductOptions): string {
  const term = (index: number) => [
    `${sku}.TERM${index}`,
    {
      sku,
      offerTermCode: 'JRTCKXETXF',
      effectiveDate: '2026-11-01T00:00:00Z',
      termAttributes: {},
      priceDimensions: Object.fromEntries(
        tiers.map((tier, position) => [
          `${sku}.JRTCKXETXF.${position}`,
          {
            unit: 'Hrs',
            beginRange: tier.begin,
            endRange: tier.end,
            description: '',
            appliesTo: [],
            pricePerUnit: { [currency]: tier.price },
          },
        ]),
      ),
    },
  ];
  return JSON.stringify({
    product: {
      productFamily: 'NAT Gateway',
      sku,
      attributes: { usagetype, regionCode, servicecode: 'AmazonEC2', operation: 'NatGateway' },
    },
    serviceCode: 'AmazonEC2',
    terms: { OnDemand: Object.fromEntries(Array.from({ length: terms }, (_, index) => term(index))) },
    version: '20261101000000',
    publicationDate: '2026-11-01T00:00:00Z',
  });
}

/** The tiers of endpoint data, in no order: an answer's objects have none. */
export const UNORDERED_TIERS: readonly Tier[] = [
  { begin: '1048576', end: '5242880', price: '0.0060000000' },
  { begin: '5242880', end: 'Inf', price: '0.0040000000' },
  { begin: '0', end: '1048576', price: '0.0100000000' },
];
