import type { JudgeOptions } from '../judge-input';
import type { EndpointCosts } from './endpoint-costs';
import { billionthsOfGb, billionthsText, gbText, splitWhole } from './gb';
import type { MeasuredUsage } from './measured-usage';
import type { TeamOfVpc } from './team-of-vpc';

/** A team of core's scenario document. */
export interface ScenarioTeam {
  readonly id: string;
  readonly mode?: 'ram-shared-subnets' | 'tgw';
  readonly gb: {
    readonly s3: string;
    readonly interface: Readonly<Record<string, string>>;
    readonly internet: string;
  };
  readonly baseline: { readonly natUnits: number };
  readonly residual?: { readonly natUnits: number };
  readonly internetLeftOut?: boolean;
}

/** Core's scenario document, as far as it is written here. */
export interface ScenarioDocument {
  readonly region: string;
  readonly prices?: Readonly<Record<string, string>>;
  readonly hub: Omit<EndpointCosts, 'natUnits'> & { readonly natGateways?: { readonly natUnits: number } };
  readonly connectivity: {
    readonly mode: 'ram-shared-subnets' | 'standalone';
    readonly hubAttachmentAlreadyPaid?: boolean;
    readonly spokeAttachmentAlreadyPaid?: boolean;
  };
  readonly allocation:
    { readonly method: 'even' } | { readonly method: 'fixed'; readonly weights: Record<string, number> };
  readonly teams: readonly ScenarioTeam[];
}

/** What the scenario of a group is made from. */
export interface ScenarioParts {
  readonly region: string;
  readonly prices: Readonly<Record<string, string>> | undefined;
  readonly costs: EndpointCosts;
  readonly isStandalone: boolean;
  readonly teams: readonly TeamOfVpc[];
  readonly usage: MeasuredUsage | undefined;
  /** Bytes of image layers by VPC, where they are known. */
  readonly layerBytes: ReadonlyMap<string, bigint>;
  readonly options: JudgeOptions;
}

/** One scenario for all VPCs that pull through the same endpoints: what is paid once is in it once. */
export function scenarioOfGroup(parts: ScenarioParts): ScenarioDocument {
  const { region, prices, costs, isStandalone, teams, options } = parts;
  const { natUnits, ...hub } = costs;
  const interfaceGb = interfaceGbByTeam(parts);
  return {
    region,
    ...(prices && { prices }),
    hub: { ...hub, ...(!isStandalone && natUnits > 0 && { natGateways: { natUnits } }) },
    connectivity: {
      mode: isStandalone ? 'standalone' : 'ram-shared-subnets',
      ...(options.transitGatewayAlreadyPaid && {
        hubAttachmentAlreadyPaid: true,
        spokeAttachmentAlreadyPaid: true,
      }),
    },
    allocation: { method: 'even' },
    teams: teams.map((team, index): ScenarioTeam => {
      const residual = team.ownNatUnits;
      const staysInHub = team.mode === 'ram-shared-subnets' && natUnits > 0;
      return {
        id: team.entityRef,
        ...(team.mode === 'tgw' && { mode: 'tgw' }),
        gb: { s3: layerGb(parts, team.entityRef), interface: interfaceGb[index] ?? {}, internet: '0' },
        baseline: { natUnits: natUnitsBefore(team, options) ?? 0 },
        ...(residual > 0 && { residual: { natUnits: residual } }),
        ...((residual > 0 || staysInHub) && { internetLeftOut: true }),
      };
    }),
  };
}

/**
 * NAT gateways that a VPC would run without the endpoints: as the configuration says, else those that still run in it,
 * else one in each zone. Undefined where its zones are not known.
 */
export function natUnitsBefore(
  { zones, ownNatUnits }: TeamOfVpc,
  { natGatewaysBefore }: JudgeOptions,
): number | undefined {
  if (natGatewaysBefore !== 'one-per-zone') return natGatewaysBefore;
  return ownNatUnits > 0 ? ownNatUnits : zones;
}

/**
 * GB through each endpoint by team. Metrics count for an endpoint, not for those who use it: they are split by the
 * layers that each VPC pulls where those are known of all, else evenly.
 */
function interfaceGbByTeam({
  usage,
  costs,
  teams,
  layerBytes,
  options,
}: ScenarioParts): Record<string, string>[] {
  const result = teams.map((): Record<string, string> => ({}));
  if (usage === undefined) {
    const assumed = options.assumedUsage.interfaceGb;
    const [service] = costs.interfaceServices;
    if (assumed === undefined || service === undefined) return result;
    return result.map(() => ({ [service]: assumed }));
  }
  const { weights } = attribution(teams, layerBytes);
  for (const [service, bytes] of usage.bytesByService) {
    if (!costs.interfaceServices.includes(service)) continue;
    splitWhole(billionthsOfGb(bytes), weights).forEach((part, index) => {
      const own = result[index];
      if (own !== undefined) own[service] = billionthsText(part);
    });
  }
  return result;
}

/** How what is measured for all of them is attributed to VPCs. */
export function attribution(
  teams: readonly TeamOfVpc[],
  layerBytes: ReadonlyMap<string, bigint>,
): { readonly basis: 'layers' | 'even'; readonly weights: readonly bigint[] } {
  const known = teams.flatMap(({ entityRef }) => layerBytes.get(entityRef) ?? []);
  return known.length === teams.length && known.some(bytes => bytes > 0n)
    ? { basis: 'layers', weights: known }
    : { basis: 'even', weights: teams.map(() => 1n) };
}

function layerGb({ layerBytes, options }: ScenarioParts, entityRef: string): string {
  const bytes = layerBytes.get(entityRef);
  return bytes === undefined ? (options.assumedUsage.layerGb ?? '0') : gbText(bytes);
}
