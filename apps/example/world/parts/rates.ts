import { PRICE_LIST_NEEDS, type PriceListNeedId, regionSchema } from '@private-ecr/core';
import { z } from 'zod';
import type { Entry } from '../network/snapshot';
import { readYaml } from './read-yaml';

/** The day from which the prices hold. */
const EFFECTIVE_DATE = '2026-09-01T00:00:00Z';
const OFFER_TERM_CODE = 'JRTCKXETXF';
const RATE_CODE = '6YS6EN2CT7';

const NEEDS = Object.keys(PRICE_LIST_NEEDS) as [PriceListNeedId, ...PriceListNeedId[]];

const priceSchema = z
  .strictObject({
    region: regionSchema,
    need: z.enum(NEEDS),
    usageType: z.string().min(1),
    unit: z.string().min(1),
    /** One price, or one for each tier. */
    usd: z.array(z.string().regex(/^\d+(\.\d+)?$/)).min(1),
    tiersFrom: z.array(z.string().regex(/^\d+$/)).min(1).default(['0']),
  })
  .refine(({ usd, tiersFrom }) => usd.length === tiersFrom.length, 'as many prices as tiers');
type ListPrice = z.output<typeof priceSchema>;

/** The products of the Price List, by service code. */
export function readRates(): Record<string, Entry[]> {
  const products: Record<string, Entry[]> = {};
  for (const price of readYaml('rates.yaml', z.array(priceSchema))) {
    const { serviceCode } = PRICE_LIST_NEEDS[price.need];
    (products[serviceCode] ??= []).push(productOf(price));
  }
  return products;
}

function productOf({ region, need, usageType, unit, usd, tiersFrom }: ListPrice): Entry {
  const { serviceCode, attributes } = PRICE_LIST_NEEDS[need];
  const sku = `${region}.${usageType}`.replaceAll(/\W/g, '').toUpperCase();
  const productFamily = 'productFamily' in attributes ? attributes.productFamily : need;
  const dimension = (price: string, index: number) => [
    `${sku}.${OFFER_TERM_CODE}.${RATE_CODE}${index}`,
    {
      unit,
      beginRange: tiersFrom[index],
      endRange: tiersFrom[index + 1] ?? 'Inf',
      description: `${price} USD per ${unit}`,
      appliesTo: [],
      pricePerUnit: { USD: price },
    },
  ];
  const term = {
    sku,
    offerTermCode: OFFER_TERM_CODE,
    effectiveDate: EFFECTIVE_DATE,
    termAttributes: {},
    priceDimensions: Object.fromEntries(usd.map(dimension)) as Entry,
  };
  return {
    product: {
      productFamily,
      sku,
      attributes: { ...attributes, usagetype: usageType, regionCode: region, servicecode: serviceCode },
    },
    serviceCode,
    terms: { OnDemand: { [`${sku}.${OFFER_TERM_CODE}`]: term } },
    version: '20260901000000',
    publicationDate: EFFECTIVE_DATE,
  };
}
