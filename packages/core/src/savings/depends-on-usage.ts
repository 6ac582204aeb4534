import { type Decimal, formatUnrounded } from '../money';
import type { Price, UnavailablePrice } from '../pricing/rate';

/** An amount that is not known because the usage is not: a value of its own, never 0. */
export interface DependsOnUsage {
  readonly kind: 'depends-on-usage';
  readonly usdPerUnit: Decimal;
  readonly unit: string;
  /** `depends on usage: $0.045 per GB through the NAT gateway`. */
  readonly text: string;
}

/** What to show for a cost without its usage: the price per unit, or that this is unavailable too. */
export function dependsOnUsage(price: Price): DependsOnUsage | UnavailablePrice {
  if (!price.available) return price;
  const { usd, unit } = price;
  const text = `depends on usage: $${formatUnrounded(usd)} per ${unit}`;
  return { kind: 'depends-on-usage', usdPerUnit: usd, unit, text };
}
