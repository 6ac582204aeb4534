import type { InputProblem } from '../errors';
import { closest } from 'fastest-levenshtein';
import { printValue } from '../errors';
import { PRICED_REGIONS } from '../pricing/bundled-prices';
import { PriceUnavailableError } from '../pricing/price-unavailable-error';
import type { Price, Rate, RegionalPrices, RegionalRateKey, TieredRate } from '../pricing/rate';
import { type LivePrices, type PriceOverrides, resolvePrices } from '../pricing/resolve-prices';
import type { ConnectivityMode } from './scenario';

/** The rates of the Region that the formula of savings uses, all of them available. */
export interface ScenarioRates {
  readonly natHour: Rate;
  readonly natGb: Rate;
  readonly vpceHour: Rate;
  readonly vpceGb: TieredRate;
  readonly ipv4Hour: Rate;
  readonly crossAzGb: Rate;
  /** Present where a Transit Gateway connects the teams. */
  readonly transitGateway?: { readonly hour: Rate; readonly gb: Rate };
}

/** What the rates are looked up for. */
export interface RatesWanted {
  readonly region: string;
  readonly prices?: PriceOverrides | undefined;
  /** The modes of all teams. */
  readonly modes: readonly ConnectivityMode[];
  readonly live?: LivePrices | undefined;
}

/**
 * Looks up the rates that a scenario needs.
 *
 * @param document - what to call the document in messages
 * @throws {@link PriceUnavailableError} where the Region has no prices, or none for the Transit Gateway that is asked for
 */
export function scenarioRates({ region, prices, modes, live }: RatesWanted, document: string): ScenarioRates {
  const resolved = resolvePrices(region, prices, live);
  const { vpceGb } = resolved;
  if (!vpceGb.available) throw new PriceUnavailableError(document, [unpricedRegion(region, vpceGb.reason)]);
  const missing: InputProblem[] = [];
  const rate = (key: RegionalRateKey) => rateOr(resolved, key, missing);
  const rates = {
    natHour: rate('natHour'),
    natGb: rate('natGb'),
    vpceHour: rate('vpceHour'),
    vpceGb,
    ipv4Hour: rate('ipv4Hour'),
    crossAzGb: rate('crossAzGb'),
    ...(modes.includes('tgw') ? { transitGateway: { hour: rate('tgwHour'), gb: rate('tgwGb') } } : {}),
  };
  if (missing.length > 0) throw new PriceUnavailableError(document, missing);
  return rates as ScenarioRates;
}

/** The rate, or a note among the problems. */
function rateOr(prices: RegionalPrices, key: RegionalRateKey, problems: InputProblem[]): Price {
  const price = prices[key];
  if (!price.available) {
    problems.push({
      path: `prices.${key}`,
      found: `nothing (${price.reason})`,
      allowed: `the price in ${prices.region} in US dollars, such as "0.05"`,
      fix: `set prices.${key} to what you pay, or read live prices`,
    });
  }
  return price;
}

function unpricedRegion(region: string, reason: string): InputProblem {
  return {
    path: 'region',
    found: `${printValue(region)} (${reason})`,
    allowed: PRICED_REGIONS.join(', '),
    fix: `choose a Region with prices (${closest(region, [...PRICED_REGIONS])}?)`,
  };
}
