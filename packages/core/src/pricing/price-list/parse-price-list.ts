/**
 * Reads answers of `pricing:GetProducts`: strings in, rates out, no call made.
 *
 * Laws: a rate comes from exactly one SKU, chosen by its usage type; an answer without it, or with two, is an error
 * that names the filters; a price in another currency is unavailable; nothing is ever 0 because it was not found.
 */
import type { LivePrices } from '../resolve-prices';
import { type Price, REGIONAL_RATE_UNITS, type TieredPrice, TIERED_RATE_UNITS } from '../rate';
import { PRICE_LIST_NEEDS, priceListFilters, type PriceListNeedId, type WantedRate } from './needs.data';
import { PriceListError } from './price-list-error';
import { type PriceListItem, readItem } from './price-list-item';
import { flatPrice, tieredPrice } from './read-price';

/** The `PriceList` arrays of GetProducts, all pages of a call in one array. A need that was not asked for is absent. */
export type PriceListAnswers = Readonly<Partial<Record<PriceListNeedId, readonly string[]>>>;

/**
 * Reads all answers for one Region.
 *
 * @throws {@link PriceListError} where an answer cannot be read for certain
 */
export function parsePriceLists(region: string, answers: PriceListAnswers): LivePrices {
  const needs = Object.keys(PRICE_LIST_NEEDS) as PriceListNeedId[];
  const prices = needs.flatMap(need => {
    const answer = answers[need];
    return answer === undefined ? [] : pricesOf(need, region, answer);
  });
  return Object.fromEntries(prices) as LivePrices;
}

function pricesOf(
  need: PriceListNeedId,
  region: string,
  answer: readonly string[],
): [WantedRate['key'], Price | TieredPrice][] {
  const items = answer.map(text => readItem(text, need)).filter(item => isOfRegion(item, region));
  return PRICE_LIST_NEEDS[need].wanted.map(({ key, usageType }) => {
    const item = onlySku(items, usageType, `${need} (${describeCall(need, region)})`);
    return [
      key,
      key === 'vpceGb'
        ? tieredPrice(item, TIERED_RATE_UNITS.vpceGb)
        : flatPrice(item, REGIONAL_RATE_UNITS[key]),
    ];
  });
}

/** The filter asks for the Region already; an entry that says it belongs to another one is not of this answer. */
function isOfRegion({ product }: PriceListItem, region: string): boolean {
  const { regionCode } = product.attributes;
  return regionCode === undefined || regionCode === region;
}

function onlySku(items: readonly PriceListItem[], usageType: RegExp, call: string): PriceListItem {
  const found = items.filter(({ product }) => usageType.test(product.attributes.usagetype));
  const [first, ...others] = [...new Map(found.map(item => [item.product.sku, item])).values()];
  if (first === undefined) {
    const seen = items.map(({ product }) => product.attributes.usagetype).join(', ');
    throw new PriceListError(
      `${call}: no SKU with a usage type like ${usageType.source} among ${seen || 'nothing'}`,
    );
  }
  if (others.length > 0) {
    const skus = [first, ...others].map(({ product }) => `${product.sku} ${product.attributes.usagetype}`);
    throw new PriceListError(`${call}: one SKU was expected, found ${skus.join(', ')}`);
  }
  return first;
}

function describeCall(need: PriceListNeedId, region: string): string {
  const filters = priceListFilters(need, region).map(({ Field, Value }) => `${Field}=${Value}`);
  return `ServiceCode=${PRICE_LIST_NEEDS[need].serviceCode}, ${filters.join(', ')}`;
}
