/**
 * Which price holds: an operator's override, else the live Price List, else the bundled, dated table.
 *
 * Laws: an override always wins; a source that has no price is passed over, never read as 0; where all have none, the
 * price is unavailable with the reason of the last one asked.
 */
import { bundledInterfaceDataPrice, bundledPrice } from './bundled-prices';
import {
  type Price,
  type Rate,
  REGIONAL_RATE_UNITS,
  type RegionalPrices,
  type RegionalRateKey,
  type TieredPrice,
} from './rate';
import type { Decimal } from '../money';

/** Private prices in US dollars, such as an enterprise agreement's. */
export type PriceOverrides = Readonly<Partial<Record<RegionalRateKey, Decimal | undefined>>>;

/** What a read of the Price List gave for one Region. A price it does not have is absent or unavailable. */
export type LivePrices = Readonly<Partial<Record<RegionalRateKey, Price>>> & {
  readonly vpceGb?: TieredPrice;
};

/**
 * All prices of a Region.
 *
 * @param region - such as `eu-west-1`; one that nothing is known of gets unavailable prices
 * @param overrides - win over everything
 * @param live - prices of this very Region
 */
export function resolvePrices(
  region: string,
  overrides: PriceOverrides = {},
  live: LivePrices = {},
): RegionalPrices {
  const keys = Object.keys(REGIONAL_RATE_UNITS) as RegionalRateKey[];
  const flat = Object.fromEntries(
    keys.map(key => [
      key,
      overrideOf(key, overrides[key]) ?? available(live[key]) ?? bundledPrice(region, key),
    ]),
  ) as Record<RegionalRateKey, Price>;
  return { region, ...flat, vpceGb: available(live.vpceGb) ?? bundledInterfaceDataPrice(region) };
}

function overrideOf(key: RegionalRateKey, usd: Decimal | undefined): Rate | undefined {
  if (usd === undefined) return undefined;
  return {
    available: true,
    usd,
    unit: REGIONAL_RATE_UNITS[key],
    origin: 'override',
    source: `given as prices.${key}`,
  };
}

function available<Found extends Price | TieredPrice>(price: Found | undefined): Found | undefined {
  return price?.available === true ? price : undefined;
}
