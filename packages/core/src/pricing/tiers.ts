import { type Decimal, sum, ZERO } from '../money';
import type { RateTier } from './rate';

/** The part of a quantity that one tier prices. */
export interface TierCharge {
  readonly tier: RateTier;
  /** Units that fall into the tier; above 0. */
  readonly quantity: Decimal;
  readonly amountUsd: Decimal;
}

/** Walks a quantity through tiers: each unit costs what the tier it falls into says. */
export function walkTiers(quantity: Decimal, tiers: readonly RateTier[]): TierCharge[] {
  return tiers.flatMap(tier => {
    const end = tier.to === undefined || quantity.lt(tier.to) ? quantity : tier.to;
    const inTier = end.minus(tier.from);
    return inTier.gt(ZERO) ? [{ tier, quantity: inTier, amountUsd: inTier.times(tier.usd) }] : [];
  });
}

/** What a quantity costs over all tiers. */
export function tieredCost(quantity: Decimal, tiers: readonly RateTier[]): Decimal {
  return sum(walkTiers(quantity, tiers).map(({ amountUsd }) => amountUsd));
}
