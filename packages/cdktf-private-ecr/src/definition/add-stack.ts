import { dnsNames, requestedEndpoints } from '@private-ecr/core';
import { Contract } from '../contracts/contract';
import { SpokeZones } from '../dns/spoke-zones';
import type { EndpointPolicyOptions } from '../endpoints/endpoint-policies';
import { interfaceServices } from '../endpoints/selected-services';
import { PrivateEcrHub } from '../private-ecr-hub';
import { PrivateEcrShare } from '../private-ecr-share';
import { PrivateEcrSpoke } from '../private-ecr-spoke';
import { PrivateEcrTeam, type PrivateEcrTeamProps } from '../private-ecr-team';
import { PrivateEcrVpc } from '../private-ecr-vpc';
import { STACK_TAG } from '../policies/pipeline/reaches.data';
import { AccountStack } from '../stacks/account-stack';
import { sharedSubnetsNetwork, spokeNetwork, type TeamNetwork } from '../team/team-network';
import type { Construct } from '../terraform';
import type { HubDefinition, TeamDefinition } from './definition-schema';
import type { Definition } from './parse-definition';
import type { StackKind, StackPlan, StackPlanOf } from './stack-plan';
import { subnetsOfTeam, zonesOfHub, zonesOfTeam } from './team-zones';

/** What each kind of stack holds. */
const FILL: {
  readonly [Kind in StackKind]: (
    stack: AccountStack,
    plan: StackPlanOf<Kind>,
    definition: Definition,
  ) => void;
} = {
  hub: fillHub,
  share: fillShare,
  spoke: fillSpoke,
  team: fillTeam,
  standalone: fillStandalone,
};

/** Adds one planned stack to an app. */
export function addStack(app: Construct, plan: StackPlan, definition: Definition): AccountStack {
  const { state, roleName, tags } = definition;
  const stack = new AccountStack(app, plan.name, {
    accountId: plan.accountId,
    region: plan.region,
    backend: state,
    stateKey: `${plan.region}/${plan.name}`,
    ...(roleName !== undefined && { roleName }),
    defaultTags: { ...tags, ...('team' in plan && plan.team.request.tags), [STACK_TAG]: plan.name },
  });
  const fill = FILL[plan.kind] as (stack: AccountStack, plan: StackPlan, definition: Definition) => void;
  fill(stack, plan, definition);
  return stack;
}

function fillHub(stack: AccountStack, { hub }: StackPlanOf<'hub'>, { organizationId }: Definition): void {
  const {
    id,
    vpc,
    endpointPolicy,
    region: _,
    accountId: __,
    internetRoute: ___,
    raisedQuotas,
    ...rest
  } = hub;
  new PrivateEcrHub(stack, 'hub', {
    ...stack.placementProps,
    ...definedOnly(rest),
    hubId: id,
    vpc,
    raisedQuotas: definedOnly(raisedQuotas),
    ...(endpointPolicy && { endpointPolicy: endpointPolicyOf(endpointPolicy) }),
    ...(organizationId !== undefined && { organizationId }),
  });
}

function fillShare(stack: AccountStack, { hub, team }: StackPlanOf<'share'>): void {
  const { request } = team;
  const { cidr = '', internetEgress, topology } = request;
  const { zones } = subnetsOfTeam(team, hub);
  new PrivateEcrShare(stack, 'share', {
    ...stack.placementProps,
    team: request.name,
    hubId: hub.id,
    participantAccountId: request.accountId,
    teamCidrs: [cidr],
    connectivity: request.connectivity,
    network:
      topology === 'spoke-vpc'
        ? {
            topology,
            zonedServices: hub.dns === 'zones' ? zonedServices(hub) : [],
            hubRouteTableCount: 'vpcId' in hub.vpc ? hub.vpc.routeTableIds.length : 1,
            attachesTo: typeof hub.transitGateway === 'object' ? 'hub-route-table' : 'defaults',
          }
        : {
            topology: 'shared-subnets',
            zones,
            ...(internetEgress && hub.internetRoute && { internetRoute: hub.internetRoute }),
          },
  });
}

function fillSpoke(stack: AccountStack, { hub, team }: StackPlanOf<'spoke'>): void {
  const { name, cidr = '', azCount, internetEgress } = team.request;
  new PrivateEcrSpoke(stack, 'spoke', {
    ...stack.placementProps,
    team: name,
    hubId: hub.id,
    cidr,
    zones: subnetsOfTeam(team, hub).zones,
    hubZones: zonesOfHub(hub),
    layerBucket: hub.layerBucket,
    ...definedOnly({ furtherBuckets: team.endpointPolicy?.furtherBuckets?.map(definedOnly) }),
    associatesProfile: hub.dns === 'profile' || typeof hub.dns === 'object',
    internetEgress,
    singleZone: azCount === 1,
  });
}

function fillTeam(stack: AccountStack, { hub, team }: StackPlanOf<'team'>): void {
  const { partition, region } = stack.placement;
  const { topology, connectivity } = team.request;
  const expectation = { partition, region, hubId: hub.id };
  const hubContract = new Contract(stack, 'hub', { kind: 'hub', ...expectation });
  const zones = zonesOfTeam(team, hub);
  if (topology === 'shared-subnets') {
    const share = new Contract(stack, 'share', { kind: 'share', ...expectation });
    const usesClientSecurityGroup = connectivity === 'security-group-reference';
    addTeam(stack, team, sharedSubnetsNetwork(hubContract, share, { zones, usesClientSecurityGroup }));
    return;
  }
  const spoke = new Contract(stack, 'spoke', { kind: 'spoke', ...expectation });
  const network = spokeNetwork(hubContract, spoke, { zones, hubZones: zonesOfHub(hub) });
  addTeam(stack, team, network);
  if (hub.dns === 'zones') {
    new SpokeZones(stack, 'zones', {
      placement: stack.placement,
      hub: hubContract,
      vpcId: network.vpcId,
      services: zonedServices(hub),
    });
  }
}

function fillStandalone(
  stack: AccountStack,
  { team }: StackPlanOf<'standalone'>,
  definition: Definition,
): void {
  const { request } = team;
  const { zones, publicZones } = subnetsOfTeam(team, undefined);
  const { organizationId } = definition;
  const vpc = new PrivateEcrVpc(stack, 'vpc', {
    ...stack.placementProps,
    name: request.name,
    vpc: { cidr: request.cidr ?? '', zones },
    endpoints: {
      services: requestedEndpoints(request)
        .map(({ service }) => service)
        .filter(service => !interfaceServices({}).includes(service) && service !== 's3'),
    },
    ...(organizationId !== undefined && { organizationId }),
    ...(team.endpointPolicy && { endpointPolicy: endpointPolicyOf(team.endpointPolicy) }),
    ...(team.layerBucket !== undefined && { layerBucket: team.layerBucket }),
    ...(request.internetEgress && { internetEgress: { publicZones } }),
    singleZone: request.azCount === 1,
  });
  addTeam(stack, team, vpc.teamNetwork);
}

function addTeam(stack: AccountStack, team: TeamDefinition, network: TeamNetwork): void {
  const { request, services, smokeTest } = team;
  const props: PrivateEcrTeamProps = {
    ...stack.placementProps,
    team: request.name,
    network,
    internetEgress: request.internetEgress,
    ...(request.repositories.length > 0 && { repositories: request.repositories }),
    ...(smokeTest && { smokeTest: definedOnly(smokeTest) }),
    services: services.map(({ images, platformVersion }) => ({
      images,
      ...(platformVersion !== undefined && { platformVersion }),
    })),
  };
  new PrivateEcrTeam(stack, 'team', props);
}

/** The services that have a zone: those whose names are known, once, in whichever order they are written. */
function zonedServices({ endpoints, region }: HubDefinition): readonly string[] {
  const zoned = interfaceServices(endpoints).filter(service => dnsNames(service, region).length > 0);
  return [...new Set(zoned)].sort();
}

/** An endpoint policy without the fields that were left out, those of its buckets included. */
function endpointPolicyOf(written: NonNullable<HubDefinition['endpointPolicy']>): EndpointPolicyOptions {
  const { furtherBuckets, ...rest } = written;
  return { ...definedOnly(rest), ...(furtherBuckets && { furtherBuckets: furtherBuckets.map(definedOnly) }) };
}

/** Leaves out fields that are undefined: the constructs tell a missing option from one that is undefined. */
function definedOnly<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]: NonNullable<Fields[Key]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]: NonNullable<Fields[Key]>;
  };
}
