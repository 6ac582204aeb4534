import { count, type Decimal, ONE, sum, ZERO } from '../money';
import type { TieredRate } from '../pricing/rate';
import { endpointZonesOf } from './hub-pool';
import type { Scenario } from './scenario';
import type { ScenarioRates } from './scenario-rates';
import type { TeamStatement } from './statement';

/** From where on a hub pays. */
export interface BreakEven {
  /** What an average team that claims a saving saves before its share of the fixed cost, against NAT with the free S3 gateway. */
  readonly perTeamNetUsd: Decimal;
  /** Teams from which the hub saves money; `never` where each further team adds to the loss. */
  readonly teams: number | 'never';
  /** GB through the endpoints from which they cost less than a NAT gateway that stays anyway. */
  readonly gb: Decimal | 'never';
}

/** Break-even of a scenario: of teams like its own on average, and of data where the NAT gateways stay. */
export function breakEvenOf(
  { hub }: Scenario,
  hours: Decimal,
  rates: ScenarioRates,
  hubFixedPool: Decimal,
  teams: readonly TeamStatement[],
): BreakEven {
  const claiming = teams.filter(({ claim }) => claim.savingClaimed);
  const net = sum(
    claiming.map(({ savingsVsNatPlusS3Gateway, actualParts }) =>
      savingsVsNatPlusS3Gateway.plus(actualParts.hubFixedShare),
    ),
  );
  const teamCount = count(Math.max(1, claiming.length));
  const endpointFixed = endpointZonesOf(hub).times(hours).times(rates.vpceHour.usd);
  return {
    perTeamNetUsd: net.div(teamCount),
    // Scaled instead of divided: a quotient that was cut could ask for a team too many.
    teams: teamsToCover(hubFixedPool.times(teamCount), net),
    gb: gbToCover(endpointFixed, rates.natGb.usd, firstTierUsd(rates.vpceGb)),
  };
}

/** `ceil(F / net)`: how many teams cover the fixed cost; `never` where a team contributes nothing. */
export function teamsToCover(hubFixed: Decimal, perTeamNet: Decimal): number | 'never' {
  if (perTeamNet.lte(ZERO)) return 'never';
  const whole = hubFixed.div(perTeamNet).round(0, 0);
  return Number((whole.times(perTeamNet).lt(hubFixed) ? whole.plus(ONE) : whole).toFixed());
}

/** `fixed / (natGb − vpceGb)`: GB from which an endpoint beside a NAT gateway pays, at the first tier's price. */
export function gbToCover(endpointFixed: Decimal, natGbUsd: Decimal, vpceGbUsd: Decimal): Decimal | 'never' {
  const perGb = natGbUsd.minus(vpceGbUsd);
  return perGb.lte(ZERO) ? 'never' : endpointFixed.div(perGb);
}

/** The price of the first GB. */
export function firstTierUsd({ tiers }: TieredRate): Decimal {
  return tiers[0]?.usd ?? ZERO;
}
