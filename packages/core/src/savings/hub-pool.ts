import { count, type Decimal, decimal, ONE, ZERO } from '../money';
import { globalRate, zoneMonthRate } from '../pricing/bundled-prices';
import type { RateTier, TieredRate } from '../pricing/rate';
import { walkTiers } from '../pricing/tiers';
import type { LineItem, LineItems } from './line-item';
import type { LineItemId } from './line-items.data';
import type { Scenario } from './scenario';
import type { ScenarioRates } from './scenario-rates';

/** Associations that the hour of a Profile includes. */
const INCLUDED_ASSOCIATIONS = decimal('100');

/**
 * The hub's fixed cost: `E·az·H·vpceHour`, hosted zones (by the month, not by the hour), the Profile with the
 * associations beyond those it includes.
 */
export function hubFixedItems(
  { hub }: Scenario,
  hours: Decimal,
  rates: ScenarioRates,
  lines: LineItems,
): LineItem[] {
  const endpointHours = endpointZonesOf(hub).times(hours);
  return [
    ...lines.charge('hub.endpoint-hours', endpointHours, rates.vpceHour),
    ...tieredItems('hub.hosted-zones', hub.privateHostedZones ?? ZERO, zoneMonthRate(), lines),
    ...(hub.route53Profile === true ? profileItems(hub.profileAssociations ?? ZERO, hours, lines) : []),
  ];
}

/** The hub's own Transit Gateway attachment, unless it is paid anyway: for those who reach the hub that way. */
export function hubAttachmentItems(
  { connectivity }: Scenario,
  hours: Decimal,
  { transitGateway }: ScenarioRates,
  lines: LineItems,
): LineItem[] {
  return transitGateway === undefined || connectivity.hubAttachmentAlreadyPaid === true
    ? []
    : lines.charge('hub.tgw-attachment', hours, transitGateway.hour);
}

/** NAT gateways in the hub's VPC: for the teams in its subnets. */
export function hubNatItems(
  { hub: { natGateways } }: Scenario,
  hours: Decimal,
  rates: ScenarioRates,
  lines: LineItems,
): LineItem[] {
  if (natGateways === undefined) return [];
  const unitHours = natGateways.natUnits.times(hours);
  return [
    ...lines.charge('hub.nat-hours', unitHours, rates.natHour),
    ...lines.charge('hub.nat-ipv4', unitHours.times(natGateways.publicIpv4PerUnit ?? ONE), rates.ipv4Hour),
  ];
}

/** Endpoints times the zones that each stands in. */
export function endpointZonesOf({
  interfaceServices,
  azCount,
  endpointZones,
}: Pick<Scenario['hub'], 'interfaceServices' | 'azCount' | 'endpointZones'>): Decimal {
  return endpointZones ?? count(interfaceServices.length).times(azCount);
}

/** Data through all interface endpoints of the account in the Region: the tiers are walked by the sum, not by team. */
export function interfaceDataItems(gb: Decimal, rates: ScenarioRates, lines: LineItems): LineItem[] {
  return tieredItems('hub.interface-data', gb, rates.vpceGb, lines);
}

function profileItems(associations: Decimal, hours: Decimal, lines: LineItems): LineItem[] {
  const extra = associations.minus(INCLUDED_ASSOCIATIONS);
  return [
    ...lines.charge('hub.profile', hours, globalRate('profileHour')),
    ...(extra.gt(ZERO)
      ? lines.charge('hub.profile-associations', extra.times(hours), globalRate('profileAssociationHour'))
      : []),
  ];
}

function tieredItems(id: LineItemId, quantity: Decimal, rate: TieredRate, lines: LineItems): LineItem[] {
  return walkTiers(quantity, rate.tiers).flatMap(charge =>
    lines.charge(id, charge.quantity, {
      usd: charge.tier.usd,
      unit: `${rate.unit}${rangeOf(charge.tier)}`,
      source: rate.source,
    }),
  );
}

function rangeOf({ from, to }: RateTier): string {
  if (to !== undefined) return `, ${from.toFixed()} to ${to.toFixed()}`;
  return from.eq(ZERO) ? '' : `, above ${from.toFixed()}`;
}
