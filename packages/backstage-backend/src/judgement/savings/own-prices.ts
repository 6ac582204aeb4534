import type { SavingsStatement } from '@private-ecr/core';
import type { PriceSources } from '../judge-input';

/** The operator's own prices of a Region; undefined where there are none. */
export function ownPrices(
  overrides: PriceSources['overrides'],
  region: string,
): Readonly<Record<string, string>> | undefined {
  const prices = { ...overrides?.['*'], ...overrides?.[region] };
  return Object.keys(prices).length === 0 ? undefined : prices;
}

/** The day of the oldest price that was used; undefined where all of them are the operator's own. */
export function oldestPrice({ rates }: Pick<SavingsStatement, 'rates'>): string | undefined {
  return Object.values(rates)
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()[0];
}
