import { type Decimal, decimal } from '../../money';
import type { Price, Provenance, RateTier, TieredPrice } from '../rate';
import { PriceListError } from './price-list-error';
import type { PriceDimension, PriceListItem, PriceListTerm } from './price-list-item';

const CURRENCY = 'USD';

/** The price of an item that costs the same for every unit. */
export function flatPrice(item: PriceListItem, unit: string): Price {
  const [dimension, ...others] = dimensionsOf(item);
  if (dimension === undefined || others.length > 0) {
    throw new PriceListError(`${nameOf(item)}: one price was expected, found ${others.length + 1} tiers`);
  }
  const currency = otherCurrency([dimension]);
  if (currency !== undefined) return billedIn(currency);
  return { available: true, usd: usdOf(dimension, item), unit, ...provenance(item) };
}

/** The price of an item that falls with the quantity: every price dimension is a tier, in the order of its beginning. */
export function tieredPrice(item: PriceListItem, unit: string): TieredPrice {
  const dimensions = dimensionsOf(item);
  const currency = otherCurrency(dimensions);
  if (currency !== undefined) return billedIn(currency);
  const tiers = dimensions
    .map(dimension => tierOf(dimension, item))
    .sort((a, b) => (a.from.lt(b.from) ? -1 : 1));
  if (!coverAll(tiers)) throw new PriceListError(`${nameOf(item)}: its tiers leave a gap or overlap`);
  return { available: true, tiers, unit, ...provenance(item) };
}

function tierOf(dimension: PriceDimension, item: PriceListItem): RateTier {
  const { beginRange, endRange } = dimension;
  if (beginRange === undefined || endRange === undefined) {
    throw new PriceListError(`${nameOf(item)}: a tier without beginning or end`);
  }
  return {
    from: numberOf(beginRange, item),
    ...(endRange === 'Inf' ? {} : { to: numberOf(endRange, item) }),
    usd: usdOf(dimension, item),
  };
}

function coverAll(tiers: readonly RateTier[]): boolean {
  return (
    tiers.at(-1)?.to === undefined &&
    tiers.every(({ from }, index) => from.eq(index === 0 ? '0' : (tiers[index - 1]?.to ?? '-1')))
  );
}

function termOf(item: PriceListItem): PriceListTerm {
  const [term, ...others] = Object.values(item.terms.OnDemand);
  if (term === undefined || others.length > 0) {
    throw new PriceListError(
      `${nameOf(item)}: one on-demand term was expected, found ${Object.keys(item.terms.OnDemand).length}`,
    );
  }
  return term;
}

function dimensionsOf(item: PriceListItem): PriceDimension[] {
  const dimensions = Object.values(termOf(item).priceDimensions);
  if (dimensions.length === 0) throw new PriceListError(`${nameOf(item)}: no price`);
  return dimensions;
}

function otherCurrency(dimensions: readonly PriceDimension[]): string | undefined {
  const inOther = dimensions.find(({ pricePerUnit }) => pricePerUnit[CURRENCY] === undefined);
  return inOther === undefined ? undefined : Object.keys(inOther.pricePerUnit).join(', ') || 'no currency';
}

function billedIn(currency: string): { readonly available: false; readonly reason: string } {
  return { available: false, reason: `price unavailable: billed in ${currency}, not in ${CURRENCY}` };
}

function usdOf({ pricePerUnit }: PriceDimension, item: PriceListItem): Decimal {
  return numberOf(pricePerUnit[CURRENCY] ?? '', item);
}

function numberOf(text: string, item: PriceListItem): Decimal {
  try {
    return decimal(text);
  } catch {
    throw new PriceListError(`${nameOf(item)}: ${JSON.stringify(text)} is no number`);
  }
}

function provenance(item: PriceListItem): Provenance {
  const { sku, attributes } = item.product;
  return {
    origin: 'live',
    source: 'AWS Price List Query API',
    asOf: termOf(item).effectiveDate.slice(0, 'YYYY-MM-DD'.length),
    usageType: attributes.usagetype,
    sku,
  };
}

function nameOf({ product }: PriceListItem): string {
  return `SKU ${product.sku} (${product.attributes.usagetype})`;
}
