import { globalRate, zoneMonthRate } from '../pricing/bundled-prices';
import type { Rate, TieredRate } from '../pricing/rate';
import { ZERO } from '../money';
import type { Scenario } from './scenario';
import type { ScenarioRates } from './scenario-rates';

/** The rates of a statement by name, with their provenance; those of what the hub does not have are left out. */
export function usedRates(
  { hub }: Scenario,
  { transitGateway, ...regional }: ScenarioRates,
): Readonly<Record<string, Rate | TieredRate>> {
  return {
    ...regional,
    ...(transitGateway === undefined ? {} : { tgwHour: transitGateway.hour, tgwGb: transitGateway.gb }),
    ...(hub.privateHostedZones?.gt(ZERO) === true ? { zoneMonth: zoneMonthRate() } : {}),
    ...(hub.route53Profile === true
      ? {
          profileHour: globalRate('profileHour'),
          profileAssociationHour: globalRate('profileAssociationHour'),
        }
      : {}),
  };
}
