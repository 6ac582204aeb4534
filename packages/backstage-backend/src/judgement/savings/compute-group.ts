import {
  computeSavings,
  type LivePrices,
  PriceUnavailableError,
  type SavingsOptions,
  type SavingsStatement,
} from '@private-ecr/core';
import type { ScenarioDocument } from './scenario-of-group';

/** A statement, and whether it leaves the Transit Gateway out because it has no price. */
export type Computed =
  | { readonly statement: SavingsStatement; readonly noGatewayPrice?: string }
  | { readonly statement?: undefined; readonly unavailable: string };

/** Computes a scenario. Where only the Transit Gateway has no price, those who do not use it have their statement. */
export function computeGroup(
  scenario: ScenarioDocument,
  options: SavingsOptions,
  livePrices: LivePrices | undefined,
): Computed {
  const all = { ...options, ...(livePrices && { livePrices }) };
  try {
    return { statement: computeSavings(scenario, all) };
  } catch (error) {
    if (!(error instanceof PriceUnavailableError)) throw error;
    const reason = reasonOf(error, scenario.region);
    if (scenario.teams.every(({ mode }) => mode === 'tgw')) return { unavailable: reason };
    try {
      const statement = computeSavings(scenario, { ...all, withoutTransitGateway: true });
      return { statement, noGatewayPrice: reason };
    } catch (again) {
      if (!(again instanceof PriceUnavailableError)) throw again;
      return { unavailable: reasonOf(again, scenario.region) };
    }
  }
}

function reasonOf({ problems }: PriceUnavailableError, region: string): string {
  const prices = problems.map(({ path }) => path.replace(/^prices\./, ''));
  const what = prices.includes('region') ? `none is known in ${region}` : `${prices.join(', ')} in ${region}`;
  return `price unavailable: ${what}; set your own prices in the configuration, or have live ones read`;
}
