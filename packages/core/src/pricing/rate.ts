/**
 * Prices as values.
 *
 * A price is a {@link Rate} with where it comes from, or it is unavailable with the reason. It is never a bare number
 * and never 0 for want of a better one.
 */
import type { Decimal } from '../money';

/** Rates that differ by Region and are one price per unit. */
export const REGIONAL_RATE_UNITS = {
  natHour: 'NAT gateway-hour',
  natGb: 'GB through the NAT gateway',
  regionalNatHour: 'active zone-hour of a Regional NAT gateway',
  regionalNatGb: 'GB through the Regional NAT gateway',
  vpceHour: 'endpoint-hour in one zone',
  ipv4Hour: 'public IPv4 address-hour',
  crossAzGb: 'GB per direction',
  tgwHour: 'attachment-hour',
  tgwGb: 'GB sent into the Transit Gateway',
} as const;
export type RegionalRateKey = keyof typeof REGIONAL_RATE_UNITS;

/** Rates that are the same in every Region of the commercial partition. */
export const GLOBAL_RATE_UNITS = {
  profileHour: 'Profile-hour, up to 100 VPC associations',
  profileAssociationHour: 'association-hour above 100 associations',
  costExplorerRequest: 'request',
  metricRequested: 'metric requested',
} as const;
export type GlobalRateKey = keyof typeof GLOBAL_RATE_UNITS;

/** Rates whose price falls with the quantity. */
export const TIERED_RATE_UNITS = {
  vpceGb: 'GB through interface endpoints',
  zoneMonth: 'hosted zone-month',
} as const;
export type TieredRateKey = keyof typeof TIERED_RATE_UNITS;

/** Whose word a price is, in the order in which they are believed. */
export type RateOrigin = 'override' | 'live' | 'bundled';

/** How well the evidence for a bundled price holds; a derived one equals a price it was never seen to differ from. */
export type Confidence = 'high' | 'medium' | 'medium-derived';

/** Where a price comes from. */
export interface Provenance {
  readonly origin: RateOrigin;
  /** Document or call that the price was read from. */
  readonly source: string;
  /** Day (`2026-09-21`) on which it held; absent for an override, which holds until its owner changes it. */
  readonly asOf?: string;
  readonly confidence?: Confidence;
  /** The Price List's usage type, such as `USE1-VpcEndpoint-Hours`. */
  readonly usageType?: string;
  /** The Price List's SKU; known for live prices only. */
  readonly sku?: string;
}

/** One price per unit. */
export interface Rate extends Provenance {
  readonly available: true;
  /** US dollars per {@link Rate.unit}. */
  readonly usd: Decimal;
  readonly unit: string;
}

/** The price of the units above `from`, up to and including `to`. */
export interface RateTier {
  readonly from: Decimal;
  /** Absent in the last tier, which has no end. */
  readonly to?: Decimal;
  /** US dollars per unit. */
  readonly usd: Decimal;
}

/** A price that falls with the quantity. */
export interface TieredRate extends Provenance {
  readonly available: true;
  /** From 0 upwards without a gap. */
  readonly tiers: readonly RateTier[];
  readonly unit: string;
}

/** "Price unavailable": a fact about our knowledge, not an error. */
export interface UnavailablePrice {
  readonly available: false;
  /** Reason in words, starting with `price unavailable`. */
  readonly reason: string;
}

export type Price = Rate | UnavailablePrice;
export type TieredPrice = TieredRate | UnavailablePrice;

/** All prices of a Region, each by itself available or not. */
export type RegionalPrices = Readonly<Record<RegionalRateKey, Price>> & {
  readonly region: string;
  readonly vpceGb: TieredPrice;
};
