import { decimal } from '../money';
import type { RateRow, RegionRow, TierRow, TiersRow } from './bundled-row';
import { EVIDENCE, REGIONS, USAGE_TYPES, WORLDWIDE } from './prices.data';
import {
  GLOBAL_RATE_UNITS,
  type GlobalRateKey,
  type Price,
  type Provenance,
  type Rate,
  type RateTier,
  REGIONAL_RATE_UNITS,
  type RegionalRateKey,
  TIERED_RATE_UNITS,
  type TieredPrice,
  type TieredRate,
  type TieredRateKey,
} from './rate';
import { unavailableHere } from './unavailable';

/** The Regions that have bundled prices, in alphabetical order. */
export const PRICED_REGIONS: readonly string[] = Object.keys(REGIONS).sort();

/** The bundled price of a Region, or the reason why there is none. */
export function bundledPrice(region: string, key: RegionalRateKey): Price {
  const prices = regionRow(region);
  const row = prices?.[key];
  if (prices === undefined || row === undefined) return unavailableHere(region, key);
  return rateOf(row, key, REGIONAL_RATE_UNITS[key], prices.usagePrefix);
}

/** The bundled price of data through interface endpoints in a Region, in tiers with binary edges (1 PB = 1,048,576 GB). */
export function bundledInterfaceDataPrice(region: string): TieredPrice {
  const prices = regionRow(region);
  return prices === undefined
    ? unavailableHere(region, 'vpceGb')
    : tieredRateOf(prices.vpceGb, 'vpceGb', prices.usagePrefix);
}

/** A bundled price that no Region changes. */
export function globalRate(key: GlobalRateKey): Rate {
  return rateOf(WORLDWIDE[key], key, GLOBAL_RATE_UNITS[key]);
}

/** A private hosted zone for a month: the first 25 of an account, then each further one. */
export function zoneMonthRate(): TieredRate {
  return tieredRateOf(WORLDWIDE.zoneMonth, 'zoneMonth');
}

/** Reads tiers as tables write them: `['0', '1048576', '0.01']`, the last one ending at `Inf`. */
export function readTiers(rows: readonly TierRow[]): RateTier[] {
  return rows.map(([from, to, usd]) => ({
    from: decimal(from),
    ...(to === 'Inf' ? {} : { to: decimal(to) }),
    usd: decimal(usd),
  }));
}

function regionRow(region: string): RegionRow | undefined {
  return Object.hasOwn(REGIONS, region) ? REGIONS[region] : undefined;
}

type RateKey = keyof typeof USAGE_TYPES;

function rateOf([usd, evidence, own]: RateRow, key: RateKey, unit: string, usagePrefix = ''): Rate {
  return {
    available: true,
    usd: decimal(usd),
    unit,
    ...provenance((own ?? usagePrefix) + USAGE_TYPES[key], evidence),
  };
}

function tieredRateOf([tiers, evidence, own]: TiersRow, key: TieredRateKey, usagePrefix = ''): TieredRate {
  return {
    available: true,
    tiers: readTiers(tiers),
    unit: TIERED_RATE_UNITS[key],
    ...provenance((own ?? usagePrefix) + USAGE_TYPES[key], evidence),
  };
}

function provenance(usageType: string, evidence: number): Provenance {
  const row = EVIDENCE[evidence];
  if (row === undefined)
    throw new RangeError(`${usageType} rests on evidence ${evidence}, which is not there`);
  const [source, asOf, confidence] = row;
  return { origin: 'bundled', source, asOf, confidence, usageType };
}
