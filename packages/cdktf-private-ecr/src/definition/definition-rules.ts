import { contains, overlaps, parseCidr, requestedEndpoints, type PrivateEcrRequest } from '@private-ecr/core';
import { interfaceServices } from '../endpoints/selected-services';
import type { DefinitionFields, HubDefinition, TeamDefinition } from './definition-schema';
import { QUOTA_RULES } from './quota-rules';
import { SHARING_RULES } from './sharing-rules';
import { zonesOfHub, zonesOfTeam } from './team-zones';

/** Something that must hold between the parts of a definition. */
export interface DefinitionRule {
  /** The places where it does not hold. */
  readonly broken: (definition: DefinitionFields) => readonly (readonly PropertyKey[])[];
  readonly allowed: string;
  readonly fix: string;
}

type TeamJudge = (team: TeamDefinition, hub: HubDefinition | undefined, all: DefinitionFields) => boolean;

/** A rule of each team by itself, with its hub. */
function ofTeams(path: readonly PropertyKey[], isBroken: TeamJudge): DefinitionRule['broken'] {
  return definition =>
    definition.teams.flatMap((team, place) =>
      isBroken(team, hubOf(definition, team.request), definition) ? [['teams', place, ...path]] : [],
    );
}

/** The hub that a request names, if the definition has it. */
export function hubOf({ hubs }: DefinitionFields, { hub }: PrivateEcrRequest): HubDefinition | undefined {
  return hubs.find(({ id }) => id === hub);
}

/** The paths of entries whose key an entry before them has. */
function repeated(
  list: 'hubs' | 'teams',
  keys: readonly string[],
  path: readonly PropertyKey[],
): readonly (readonly PropertyKey[])[] {
  return keys.flatMap((key, place) => (keys.indexOf(key) < place ? [[list, place, ...path]] : []));
}

export const DEFINITION_RULES: readonly DefinitionRule[] = [
  {
    broken: ({ hubs }) =>
      repeated(
        'hubs',
        hubs.map(({ region }) => region),
        ['region'],
      ),
    allowed: 'one hub in each Region',
    fix: 'give the second hub a definition of its own',
  },
  {
    broken: ({ hubs }) =>
      repeated(
        'hubs',
        hubs.map(({ id }) => id),
        ['id'],
      ),
    allowed: 'each id once',
    fix: 'rename one of them',
  },
  {
    broken: ({ teams }) =>
      repeated(
        'teams',
        teams.map(({ request }) => request.name),
        ['request', 'name'],
      ),
    allowed: 'each name once',
    fix: 'rename one of them: the name is part of the names of stacks and roles',
  },
  {
    broken: ofTeams(
      ['request', 'hub'],
      ({ request }, hub) => request.topology !== 'standalone' && hub === undefined,
    ),
    allowed: 'the id of a hub of this definition',
    fix: 'name one of the hubs above',
  },
  {
    broken: ofTeams(
      ['request', 'region'],
      ({ request }, hub) => hub !== undefined && hub.region !== request.region,
    ),
    allowed: 'the Region of the hub',
    fix: 'name the hub of that Region, or the Region of that hub: endpoints serve one Region',
  },
  {
    broken: ofTeams(['request', 'accountId'], ({ request }, hub) => {
      return request.topology === 'shared-subnets' && hub?.accountId === request.accountId;
    }),
    allowed: 'an account other than that of the hub',
    fix: 'name the account of the team: RAM shares subnets with other accounts',
  },
  {
    broken: ofTeams(['request', 'cidr'], ({ request }) => request.cidr === undefined),
    allowed: 'the range that was allocated, such as 10.0.4.0/24',
    fix: 'write it down: a range that were chosen anew at each synth would move; private-ecr cidr next names one',
  },
  {
    broken: ofTeams(['zones'], (team, hub) => new Set(zonesOfTeam(team, hub)).size < team.request.azCount),
    allowed: 'as many different Availability Zone ids as request.azCount',
    fix: 'name them by id: aws ec2 describe-availability-zones prints them as ZoneId',
  },
  {
    broken: ofTeams(['request', 'internetEgress'], (team, hub) => {
      const { internetEgress, topology } = team.request;
      return (
        internetEgress && topology !== 'standalone' && hub !== undefined && hub.internetRoute === undefined
      );
    }),
    allowed: 'false, or true where the hub has an internetRoute',
    fix: 'say in the hub where the internet is reached: hubs[].internetRoute',
  },
  {
    broken: ofTeams(['request', 'topology'], ({ request }, hub) => {
      return request.topology === 'spoke-vpc' && hub !== undefined && hub.transitGateway === undefined;
    }),
    allowed: 'shared-subnets, or spoke-vpc where the hub has a transitGateway',
    fix: 'give the hub a transitGateway, or take subnets of the hub',
  },
  {
    broken: ofTeams(['request', 'topology'], ({ request }, hub) => {
      return request.topology === 'spoke-vpc' && hub?.dns === 'private-dns';
    }),
    allowed: 'shared-subnets, or spoke-vpc where dns of the hub is zones or a profile',
    fix: 'set dns of the hub to zones or profile: its private DNS answers in its own VPC alone',
  },
  {
    broken: ofTeams(['request', 'connectivity'], ({ request }, hub) => {
      const { connectivity } = request;
      return (
        hub !== undefined &&
        ((connectivity === 'security-group-reference' && hub.admitBy?.securityGroupReference !== true) ||
          (connectivity === 'prefix-list' && hub.admitBy?.prefixListMaxEntries === undefined))
      );
    }),
    allowed: 'cidr, or what the hub admits by (hubs[].admitBy)',
    fix: 'add it to admitBy of the hub',
  },
  {
    broken: definition =>
      definition.hubs.flatMap(({ id, admitBy }) =>
        definition.teams
          .map(({ request }, place) => ({ request, place }))
          .filter(({ request }) => request.hub === id && request.connectivity === 'prefix-list')
          .slice(admitBy?.prefixListMaxEntries ?? Infinity)
          .map(({ place }) => ['teams', place, 'request', 'connectivity']),
      ),
    allowed:
      'as many teams by prefix-list as the list of the hub has entries (hubs[].admitBy.prefixListMaxEntries)',
    fix: 'raise prefixListMaxEntries of the hub',
  },
  {
    broken: ofTeams(['request', 'needs'], ({ request }, hub) => {
      if (hub === undefined) return false;
      const offered = new Set([...interfaceServices(hub.endpoints), 's3']);
      return requestedEndpoints(request).some(({ service }) => !offered.has(service));
    }),
    allowed: 'needs whose endpoints the hub has',
    fix: 'add the services to endpoints of the hub, by preset or by name',
  },
  {
    broken: definition => overlappingRanges(definition).map(place => ['teams', place, 'request', 'cidr']),
    allowed: 'a range that no other team and no endpoint of its hub has',
    fix: 'take another range: private-ecr cidr next names one',
  },
  {
    broken: ofTeams(['request', 'cidr'], ({ request }, hub) => {
      if (hub === undefined || request.topology !== 'shared-subnets' || request.cidr === undefined)
        return false;
      const range = parseCidr(request.cidr);
      const { vpc } = hub;
      const cidrs = 'vpcId' in vpc ? vpc.cidrs : [vpc.cidr, ...vpc.secondaryCidrs];
      return !cidrs.some(cidr => contains(parseCidr(cidr), range));
    }),
    allowed: 'a range within the VPC of the hub',
    fix: 'take one of its ranges, or add a range to secondaryCidrs of the hub',
  },
  {
    broken: ofTeams(['endpointPolicy'], ({ request, endpointPolicy = {} }) => {
      const { furtherBuckets: _, ...ofInterfaces } = endpointPolicy;
      return (
        (request.topology === 'shared-subnets' && Object.keys(endpointPolicy).length > 0) ||
        (request.topology === 'spoke-vpc' && Object.keys(ofInterfaces).length > 0)
      );
    }),
    allowed: 'an endpointPolicy of a standalone team, or furtherBuckets of a spoke',
    fix: 'write it as endpointPolicy of the hub, whose endpoints the team uses',
  },
  ...SHARING_RULES,
  ...QUOTA_RULES,
];

/** The places of teams whose range meets that of a team before them in the same hub, or of the hub's own parts. */
function overlappingRanges(definition: DefinitionFields): readonly number[] {
  const taken = new Map(definition.hubs.map(hub => [hub.id, rangesOfHub(hub)]));
  return definition.teams.flatMap((team, place) => {
    const { cidr, hub, topology } = team.request;
    if (cidr === undefined || hub === undefined) return [];
    const range = parseCidr(cidr);
    const own = hubOf(definition, team.request);
    const spokeInHub =
      topology === 'spoke-vpc' && own !== undefined && vpcRanges(own).some(held => overlaps(held, range));
    const others = taken.get(hub) ?? [];
    const meets = others.some(other => overlaps(other, range));
    taken.set(hub, [...others, range]);
    return meets || spokeInHub ? [place] : [];
  });
}

/** The ranges of a hub's VPC. */
export function vpcRanges({ vpc }: HubDefinition) {
  return ('vpcId' in vpc ? vpc.cidrs : [vpc.cidr, ...vpc.secondaryCidrs]).map(parseCidr);
}

/** The ranges of a hub's own subnets, in which its endpoints stand. */
export function rangesOfHub(hub: HubDefinition) {
  const { vpc } = hub;
  const zones = zonesOfHub(hub);
  return zones.flatMap(zone => {
    const cidr = 'vpcId' in vpc ? vpc.subnets[zone]?.cidr : vpc.zones[zone];
    return cidr === undefined ? [] : [parseCidr(cidr)];
  });
}
