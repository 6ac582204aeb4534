import { count, type Decimal, ONE, sum, ZERO } from '../money';
import type { Scenario } from './scenario';

/** NAT gateways of a VPC: how many, and what each carries. */
export interface NatFleet {
  readonly natUnits: Decimal;
  readonly publicIpv4PerUnit: Decimal;
  /** Share of the bytes that cross a zone on their way. */
  readonly crossAzShare: Decimal;
}

/** What a team uses in a month, with everything it left out filled in. */
export interface TeamUsage {
  readonly id: string;
  /** GB of image layers. */
  readonly s3Gb: Decimal;
  /** GB through interface endpoints, all services. */
  readonly interfaceGb: Decimal;
  readonly internetGb: Decimal;
  /** Without the hub. */
  readonly baseline: NatFleet;
  /** Beside the hub. */
  readonly residual: NatFleet;
}

/**
 * Fills in a team's defaults. NAT gateways that stay carry as many addresses as the ones before; with one in each zone
 * of the hub none of their bytes cross a zone, with fewer the share is that of the baseline.
 */
export function teamUsage(team: Scenario['teams'][number], azCount: Decimal): TeamUsage {
  const { id, gb, baseline, residual } = team;
  const before: NatFleet = {
    natUnits: baseline.natUnits,
    publicIpv4PerUnit: baseline.publicIpv4PerUnit ?? ONE,
    crossAzShare: baseline.crossAzShare ?? ZERO,
  };
  const natUnits = residual?.natUnits ?? count(0);
  return {
    id,
    s3Gb: gb.s3,
    interfaceGb: sum(gb.interface.values()),
    internetGb: gb.internet,
    baseline: before,
    residual: {
      natUnits,
      publicIpv4PerUnit: residual?.publicIpv4PerUnit ?? before.publicIpv4PerUnit,
      crossAzShare: residual?.crossAzShare ?? (natUnits.gte(azCount) ? ZERO : before.crossAzShare),
    },
  };
}

/** Traffic that has to reach the internet and would have no NAT gateway to leave through. */
export function isCutOff({ internetGb, residual }: TeamUsage): boolean {
  return internetGb.gt(ZERO) && residual.natUnits.eq(ZERO);
}
