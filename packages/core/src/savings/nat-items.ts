import { type Decimal, decimal } from '../money';
import type { LineItem, LineItems } from './line-item';
import type { ScenarioRates } from './scenario-rates';
import type { NatFleet, TeamUsage } from './team-usage';

/** A byte that crosses a zone is charged on its way out and on its way in. */
const DIRECTIONS = decimal('2');

/**
 * What a team's NAT gateways would cost: `n·H·(natHour + k·ipv4Hour) + GB·(natGb + x·2·crossAzGb)`. The lines of image
 * layers belong to the baseline without the free S3 gateway only. A Regional NAT gateway costs the same per active zone.
 */
export function baselineItems(
  { baseline, s3Gb, interfaceGb, internetGb }: TeamUsage,
  hours: Decimal,
  rates: ScenarioRates,
  lines: LineItems,
): LineItem[] {
  return [
    ...natHours('baseline', baseline, hours, rates, lines),
    ...natData('baseline', 's3', s3Gb, baseline, rates, lines),
    ...natData('baseline', 'interface', interfaceGb, baseline, rates, lines),
    ...natData('baseline', 'internet', internetGb, baseline, rates, lines),
  ];
}

/** What the NAT gateways cost that stay for internet traffic. */
export function residualNatItems(
  { residual, internetGb }: TeamUsage,
  hours: Decimal,
  rates: ScenarioRates,
  lines: LineItems,
): LineItem[] {
  return [
    ...natHours('actual', residual, hours, rates, lines),
    ...natData('actual', 'internet', internetGb, residual, rates, lines),
  ];
}

type Side = 'baseline' | 'actual';

function natHours(
  side: Side,
  { natUnits, publicIpv4PerUnit }: NatFleet,
  hours: Decimal,
  rates: ScenarioRates,
  lines: LineItems,
): LineItem[] {
  const unitHours = natUnits.times(hours);
  return [
    ...lines.charge(`${side}.nat-hours`, unitHours, rates.natHour),
    ...lines.charge(`${side}.nat-ipv4`, unitHours.times(publicIpv4PerUnit), rates.ipv4Hour),
  ];
}

function natData<On extends Side>(
  side: On,
  traffic: On extends 'baseline' ? 's3' | 'interface' | 'internet' : 'internet',
  gb: Decimal,
  { crossAzShare }: NatFleet,
  rates: ScenarioRates,
  lines: LineItems,
): LineItem[] {
  const name = `${side}.nat-data.${traffic}` as 'baseline.nat-data.internet';
  const crossing = `${side}.cross-az.${traffic}` as 'baseline.cross-az.internet';
  return [
    ...lines.charge(name, gb, rates.natGb),
    ...lines.charge(crossing, gb.times(crossAzShare).times(DIRECTIONS), rates.crossAzGb),
  ];
}
