import {
  explainTeam,
  formatCents,
  type PrivateEcrRequest,
  type RequestPreview,
  type RequestPreviewBody,
  toDocument,
  ZERO,
} from '@private-ecr/core';
import type { AnswerContext } from '../answers/context';
import { DEFAULT_JUDGE_OPTIONS, type JudgeOptions } from '../judgement';
import { computeGroup } from '../judgement/savings/compute-group';
import { oldestPrice, ownPrices } from '../judgement/savings/own-prices';
import { natUnitsBefore, scenarioOfGroup } from '../judgement/savings/scenario-of-group';
import type { TeamOfVpc } from '../judgement/savings/team-of-vpc';
import { endpointsToPay, type Payers } from './endpoints-to-pay';

type Figures = Pick<RequestPreview, 'savings' | 'savingsUnavailable'>;
type Usage = NonNullable<RequestPreviewBody['usage']>;

/** What the network would cost and save each month beside those that are there: an estimate, and never a promise. */
export async function previewSavings(
  request: PrivateEcrRequest,
  usage: Usage,
  context: AnswerContext,
): Promise<Figures> {
  const payers = await endpointsToPay(request, context);
  if ('unavailable' in payers) return { savingsUnavailable: payers.unavailable };
  const options = optionsOf(usage, context.judgeOptions);
  const team = teamOf(request, options);
  const { region } = request;
  const scenario = scenarioOfGroup({
    region,
    prices: ownPrices(context.priceOverrides, region),
    costs: payers.costs,
    isStandalone: request.topology === 'standalone',
    teams: [team, ...payers.others],
    usage: undefined,
    layerBytes: new Map(),
    options,
  });
  const computed = computeGroup(scenario, { now: context.now() }, await context.livePrices(region));
  if (computed.statement === undefined) return { savingsUnavailable: computed.unavailable };
  if (team.mode === 'tgw' && computed.noGatewayPrice !== undefined) {
    return { savingsUnavailable: computed.noGatewayPrice };
  }
  const { statement } = computed;
  const own = statement.teams.find(({ id }) => id === team.entityRef);
  if (own === undefined) throw new Error(`the statement has no team ${team.entityRef}`);
  const pricesAsOf = oldestPrice(statement);
  return {
    savings: {
      basis: 'estimate',
      actualMonthlyUsd: formatCents(own.actual),
      monthlyUsd: formatCents(own.savingsVsNatPlusS3Gateway),
      baselineMonthlyUsd: formatCents(own.baselineNatPlusS3Gateway),
      monthlyUsdVsNatOnly: formatCents(own.savingsVsNatOnly),
      baselineNatOnlyMonthlyUsd: formatCents(own.baselineNatOnly),
      isLoss: own.savingsVsNatPlusS3Gateway.lt(ZERO),
      claimed: own.claim.savingClaimed,
      ...(!own.claim.savingClaimed && { reason: own.claim.reason }),
      ...(pricesAsOf !== undefined && { pricesAsOf }),
      explanation: explainTeam(statement, own, 'both'),
      assumptions: assumptionsOf(request, options, team, payers),
      lineItems: (toDocument(statement).lineItems.teams[team.entityRef] ?? []).map(line => ({
        ...line,
        addsTo: [...line.addsTo],
      })),
    },
  };
}

function optionsOf(usage: Usage, given: Partial<JudgeOptions>): JudgeOptions {
  const options = { ...DEFAULT_JUDGE_OPTIONS, ...given };
  const { interfaceGb = options.assumedUsage.interfaceGb, layerGb = options.assumedUsage.layerGb } = usage;
  return { ...options, assumedUsage: { interfaceGb: interfaceGb ?? '0', layerGb: layerGb ?? '0' } };
}

const MODES = {
  'shared-subnets': 'ram-shared-subnets',
  'spoke-vpc': 'tgw',
  standalone: 'standalone',
} as const;

/** NAT gateways stay where tasks call the internet; those of a shared VPC are the hub's. */
function teamOf(
  { name, topology, azCount, internetEgress }: PrivateEcrRequest,
  { natGatewaysBefore }: JudgeOptions,
): TeamOfVpc {
  const keepsOwn = internetEgress && topology !== 'shared-subnets';
  const natUnits = natGatewaysBefore === 'one-per-zone' ? azCount : natGatewaysBefore;
  return { entityRef: name, mode: MODES[topology], zones: azCount, ownNatUnits: keepsOwn ? natUnits : 0 };
}

function assumptionsOf(
  { topology }: PrivateEcrRequest,
  options: JudgeOptions,
  team: TeamOfVpc,
  { others }: Extract<Payers, { costs: object }>,
): string[] {
  const { interfaceGb = '0', layerGb = '0' } = options.assumedUsage;
  const natUnits = natUnitsBefore(team, options) ?? 0;
  const sharers = others.length + 1;
  return [
    `without the network it would run ${natUnits} NAT ${natUnits === 1 ? 'gateway' : 'gateways'}`,
    `${layerGb} GB of image layers and ${interfaceGb} GB through the interface endpoints a month`,
    ...(topology === 'standalone'
      ? []
      : [
          `the fixed cost of the hub is shared evenly by ${sharers} ${sharers === 1 ? 'network' : 'networks'}`,
        ]),
    ...(team.ownNatUnits > 0 ? ['the NAT gateways stay, since its tasks call the internet'] : []),
  ];
}
