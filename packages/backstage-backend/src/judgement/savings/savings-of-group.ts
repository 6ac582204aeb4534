import { type OwnedVpc, ownedVpc, type SavingsDetail, sum, toDocument, totalOf } from '@private-ecr/core';
import type { Target } from '../../model/target';
import { servicesByVpc } from '../services-by-vpc';
import type { JudgedGroup } from '../groups';
import type { JudgeOptions, PriceSources } from '../judge-input';
import type { GroupFacts } from '../merge-facts';
import { vpcOfHub } from '../vpc-of-hub';
import { type Computed, computeGroup } from './compute-group';
import { endpointCosts } from './endpoint-costs';
import { layerBytes } from './layer-usage';
import { measuredUsage } from './measured-usage';
import { type GroupSavings, unavailableForAll, type VpcSaving } from './savings-result';
import { type ScenarioParts, scenarioOfGroup } from './scenario-of-group';
import { ownPrices } from './own-prices';
import { scenarioOfEach } from './scenario-of-one';
import { serviceParts } from './service-parts';
import type { TeamOfVpc } from './team-of-vpc';
import { knownSaving, whyUnavailable } from './vpc-saving';
import { isPlacedVpc, type PlacedVpc, vpcsAsTeams } from './vpcs-as-teams';

export interface SavingsQuestion {
  readonly group: JudgedGroup;
  readonly facts: GroupFacts;
  readonly now: Date;
  readonly prices: PriceSources;
  readonly options: JudgeOptions;
}

/** A team that stands for nobody, so that a hub's fixed cost is known before anybody uses it. */
const NOBODY: TeamOfVpc = { entityRef: 'nobody', mode: 'ram-shared-subnets', zones: 0, ownNatUnits: 0 };

/** What each VPC and service of a group saves, and what the hub costs. */
export function savingsOfGroup(question: SavingsQuestion): GroupSavings {
  const { group, facts, now, options } = question;
  const vpcs = group.targets.filter(isPlacedVpc);
  const refs = vpcs.map(({ entityRef }) => entityRef);
  const place = endpointsVpc(group, vpcs, facts);
  if (place === undefined) return unavailableForAll(refs, 'what was read does not hold the VPC');
  const usingVpcIds = new Set(vpcs.map(({ placement }) => placement.vpcId));
  const costs = endpointCosts(facts.index, place, usingVpcIds);
  if ('unavailable' in costs) return unavailableForAll(refs, costs.unavailable);

  const services = servicesByVpc(group.targets);
  const bytesOfService = layerBytes(facts, [...services.values()].flat());
  const { teams, elsewhere } = vpcsAsTeams(vpcs, services, group.hub, facts);
  const parts: ScenarioParts = {
    region: place.region,
    prices: ownPrices(question.prices.overrides, place.region),
    costs,
    isStandalone: group.hub === undefined,
    teams: teams.length === 0 ? [NOBODY] : teams,
    usage: measuredUsage(facts, place, now),
    layerBytes: bytesOfVpcs(teams, services, bytesOfService),
    options,
  };
  const scenario = scenarioOfGroup(parts);
  const basis = basisOf(parts, facts.index.snapshot.collectedAt);
  const computed = computeGroup(scenario, { now, basis }, question.prices.live?.[place.region]);
  if (computed.statement === undefined) return unavailableForAll(refs, computed.unavailable);

  const { lineItems, rates } = toDocument(computed.statement);
  const scenarioOf = scenarioOfEach(scenario);
  const byVpc = new Map<string, VpcSaving>(elsewhere);
  teams.forEach((team, index) => {
    const own = computed.statement.teams[index];
    if (own === undefined) return;
    const detail: SavingsDetail = {
      scenario: { ...scenarioOf(team.entityRef) },
      teamId: team.entityRef,
      lineItems: (lineItems.teams[team.entityRef] ?? []).map(line => ({ ...line, addsTo: [...line.addsTo] })),
      rates,
    };
    byVpc.set(
      team.entityRef,
      whyUnavailable(team, parts, computed) ?? knownSaving(computed.statement, own, parts, team, detail),
    );
  });
  return { ...totalsOf(computed, byVpc), byVpc, byService: serviceParts(byVpc, services, bytesOfService) };
}

/** The VPC of the endpoints: the hub's, or that of a group without one. */
function endpointsVpc(
  { hub }: JudgedGroup,
  vpcs: readonly PlacedVpc[],
  { index }: GroupFacts,
): OwnedVpc | undefined {
  if (hub !== undefined) return vpcOfHub(index, hub);
  const [first] = vpcs;
  return first && ownedVpc(index, first.placement);
}

function bytesOfVpcs(
  teams: readonly TeamOfVpc[],
  services: ReadonlyMap<string, readonly Target[]>,
  bytesOfService: ReadonlyMap<string, bigint>,
): ReadonlyMap<string, bigint> {
  const known = teams.flatMap(({ entityRef }) => {
    const own = services.get(entityRef) ?? [];
    const bytes = own.flatMap(service => bytesOfService.get(service.entityRef) ?? []);
    if (own.length === 0 || bytes.length < own.length) return [];
    return [[entityRef, bytes.reduce((total, part) => total + part, 0n)] as const];
  });
  return new Map(known);
}

/** Measured only where nothing in the headline is assumed: the data, and the NAT gateways that it is compared with. */
function basisOf({ usage, options }: ScenarioParts, collectedAt: string) {
  const isMeasured = usage?.isWholeMonth === true && options.natGatewaysBefore !== 'one-per-zone';
  const asOf = isMeasured ? usage.asOf : collectedAt.slice(0, 10);
  return { kind: isMeasured ? ('measured' as const) : ('estimate' as const), asOf };
}

function totalsOf(
  { statement, noGatewayPrice }: Extract<Computed, { readonly statement: object }>,
  byVpc: ReadonlyMap<string, VpcSaving>,
): Pick<GroupSavings, 'fixedMonthlyUsd' | 'totalMonthlyUsd'> {
  const known = [...byVpc.values()].filter(saving => saving.state === 'known');
  return {
    ...(noGatewayPrice === undefined && {
      fixedMonthlyUsd: statement.org.hubFixedPool.plus(totalOf(statement.org.lineItems, 'hubNatPool')),
    }),
    ...(known.length > 0 &&
      known.length === statement.teams.length && {
        totalMonthlyUsd: sum(known.map(({ monthlyUsd }) => monthlyUsd)),
      }),
  };
}
