export {
  bundledInterfaceDataPrice,
  bundledPrice,
  globalRate,
  PRICED_REGIONS,
  zoneMonthRate,
} from './bundled-prices';
export * from './price-list';
export { PriceUnavailableError } from './price-unavailable-error';
export type {
  Confidence,
  GlobalRateKey,
  Price,
  Provenance,
  Rate,
  RateOrigin,
  RateTier,
  RegionalPrices,
  RegionalRateKey,
  TieredPrice,
  TieredRate,
  UnavailablePrice,
} from './rate';
export { type LivePrices, type PriceOverrides, resolvePrices } from './resolve-prices';
export { isStale, STALE_AFTER_DAYS } from './stale';
export { type TierCharge, tieredCost, walkTiers } from './tiers';
