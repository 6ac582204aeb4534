import { count, type Decimal, ONE, sum, ZERO } from '../money';
import type { ConnectivityMode, Scenario } from './scenario';

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
  /** How it reaches the endpoints. */
  readonly mode: ConnectivityMode;
  /** GB of image layers. */
  readonly s3Gb: Decimal;
  /** GB through interface endpoints, all services. */
  readonly interfaceGb: Decimal;
  readonly internetGb: Decimal;
  /** Whether there is internet traffic beyond {@link internetGb} that costs the same before and after. */
  readonly internetLeftOut: boolean;
  /** Without the hub. */
  readonly baseline: NatFleet;
  /** Beside the hub. */
  readonly residual: NatFleet;
  /** NAT gateways of the hub's VPC that carry its internet traffic too; they are paid for once, by all who share them. */
  readonly sharedNatUnits: Decimal;
}

/**
 * Fills in a team's defaults. NAT gateways that stay carry as many addresses as the ones before; with one in each zone
 * of the hub none of their bytes cross a zone, with fewer the share is that of the baseline.
 */
export function teamUsage(
  team: Scenario['teams'][number],
  { hub, connectivity }: Pick<Scenario, 'hub' | 'connectivity'>,
): TeamUsage {
  const { id, gb, baseline, residual } = team;
  const mode = team.mode ?? connectivity.mode;
  const before: NatFleet = {
    natUnits: baseline.natUnits,
    publicIpv4PerUnit: baseline.publicIpv4PerUnit ?? ONE,
    crossAzShare: baseline.crossAzShare ?? ZERO,
  };
  const natUnits = residual?.natUnits ?? count(0);
  return {
    id,
    mode,
    s3Gb: gb.s3,
    interfaceGb: sum(gb.interface.values()),
    internetGb: gb.internet,
    internetLeftOut: team.internetLeftOut === true,
    baseline: before,
    residual: {
      natUnits,
      publicIpv4PerUnit: residual?.publicIpv4PerUnit ?? before.publicIpv4PerUnit,
      crossAzShare: residual?.crossAzShare ?? (natUnits.gte(hub.azCount) ? ZERO : before.crossAzShare),
    },
    sharedNatUnits: mode === 'ram-shared-subnets' ? (hub.natGateways?.natUnits ?? ZERO) : ZERO,
  };
}

/** Whether NAT gateways run beside the endpoints, a team's own or those that it shares. */
export function natStays({ residual, sharedNatUnits }: TeamUsage): boolean {
  return residual.natUnits.plus(sharedNatUnits).gt(ZERO);
}

/** Traffic that has to reach the internet and would have no NAT gateway to leave through. */
export function isCutOff(usage: TeamUsage): boolean {
  return usage.internetGb.gt(ZERO) && !natStays(usage);
}
