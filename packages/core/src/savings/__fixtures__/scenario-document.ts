/** A scenario document as people write it; all prices given, so that a derivation needs no table. */
export interface TeamDocument {
  readonly id: string;
  readonly gb: {
    readonly s3: string;
    readonly interface: Readonly<Record<string, string>>;
    readonly internet: string;
  };
  readonly baseline: {
    readonly natUnits: number;
    readonly kind?: 'zonal' | 'regional';
    readonly publicIpv4PerUnit?: number;
    readonly crossAzShare?: string;
  };
  readonly residual?: {
    readonly natUnits: number;
    readonly publicIpv4PerUnit?: number;
    readonly crossAzShare?: string;
  };
}

export interface ScenarioDocument {
  readonly region: string;
  readonly prices: Readonly<
    Record<'natHour' | 'natGb' | 'vpceHour' | 'ipv4Hour' | 'crossAzGb' | 'tgwHour' | 'tgwGb', string>
  >;
  readonly hours: number;
  readonly hub: {
    readonly azCount: number;
    readonly interfaceServices: readonly string[];
    readonly privateHostedZones?: number;
    readonly route53Profile?: boolean;
    readonly profileAssociations?: number;
  };
  readonly connectivity: {
    readonly mode: 'ram-shared-subnets' | 'tgw' | 'standalone';
    readonly hubAttachmentAlreadyPaid?: boolean;
    readonly spokeAttachmentAlreadyPaid?: boolean;
  };
  readonly allocation: {
    readonly method: 'even' | 'proportional' | 'fixed';
    readonly weights?: Readonly<Record<string, string>>;
  };
  readonly teams: readonly TeamDocument[];
}

/** us-east-1's prices. */
export const PRICES: ScenarioDocument['prices'] = {
  natHour: '0.045',
  natGb: '0.045',
  vpceHour: '0.01',
  ipv4Hour: '0.005',
  crossAzGb: '0.01',
  tgwHour: '0.05',
  tgwGb: '0.02',
};

/** A team with two NAT gateways and no traffic, but for what is said. */
export function aTeam({
  gb,
  ...team
}: Partial<Omit<TeamDocument, 'gb'>> & { readonly gb?: Partial<TeamDocument['gb']> } = {}): TeamDocument {
  return {
    id: 'a',
    baseline: { natUnits: 2 },
    ...team,
    gb: { s3: '0', interface: {}, internet: '0', ...gb },
  };
}

/** One team, two endpoints in two zones, subnets shared by RAM, 730 hours, but for what is said. */
export function aScenario(parts: Partial<ScenarioDocument> = {}): ScenarioDocument {
  return {
    region: 'us-east-1',
    prices: PRICES,
    hours: 730,
    hub: { azCount: 2, interfaceServices: ['ecr.api', 'ecr.dkr'] },
    connectivity: { mode: 'ram-shared-subnets' },
    allocation: { method: 'even' },
    teams: [aTeam()],
    ...parts,
  };
}
