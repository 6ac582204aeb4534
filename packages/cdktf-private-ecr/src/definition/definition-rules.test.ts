import { InvalidInputError, type InputProblem } from '@private-ecr/core';
import {
  anOrganization,
  aRequest,
  definitionOf,
  HUB_ACCOUNT,
  type OrganizationDraft,
  TEAMS,
} from '../testing';
import { DEFINITION_RULES } from './definition-rules';

function problemsOf(change: (draft: OrganizationDraft) => void): readonly InputProblem[] {
  try {
    definitionOf(anOrganization(change));
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
}

/** The place of a team. */
const at = (name: (typeof TEAMS)[number]) => TEAMS.indexOf(name);
const team = (draft: OrganizationDraft, name: (typeof TEAMS)[number]) => draft.teams[at(name)]!;

/** Teams in shared subnets beside the six, one account each, of `azCount` subnets. */
function furtherTeams(
  draft: OrganizationDraft,
  count: number,
  accountOf: (index: number) => string,
  azCount = 2,
) {
  draft.hubs[1].raisedQuotas = { endpointIngressRules: 1000 };
  for (let index = 0; index < count; index += 1) {
    const particular = {
      hub: 'network-ireland',
      region: 'eu-west-1',
      cidr: `10.1.${1 + Math.floor(index / 4)}.${(index % 4) * 64}/26`,
      azCount,
    };
    draft.teams.push({ request: aRequest(`team-${index}`, accountOf(index), particular) });
  }
}

function furtherSpokes(draft: OrganizationDraft, count: number) {
  draft.hubs[0].raisedQuotas = { endpointIngressRules: 1000 };
  for (let index = 0; index < count; index += 1) {
    draft.teams.push({
      request: aRequest(`spoke-${index}`, '444455556604', {
        hub: 'network-frankfurt',
        region: 'eu-central-1',
        topology: 'spoke-vpc',
        cidr: `10.${100 + Math.floor(index / 200)}.${index % 200}.0/24`,
      }),
    });
  }
}

const EXISTING_GATEWAY = {
  transitGatewayId: 'tgw-0123456789abcdef0',
  transitGatewayRouteTableId: 'tgw-rtb-0123456789abcdef0',
};
const eachItsOwn = (index: number) => String(500_000_000_000 + index);
const allOne = () => '555566667777';

/** What breaks a rule, where it is said, and what is allowed there; beside it what is nearly the same and right. */
const CASES: readonly [
  title: string,
  broken: (draft: OrganizationDraft) => void,
  path: string,
  allowed: string,
  healthy: (draft: OrganizationDraft) => void,
][] = [
  [
    'two hubs in one Region',
    draft => {
      draft.hubs[1] = {
        ...draft.hubs[1],
        region: 'eu-central-1',
        vpc: { cidr: '10.1.0.0/16', zones: { 'euc1-az1': '10.1.0.0/27', 'euc1-az2': '10.1.0.32/27' } },
      };
      draft.teams.splice(at('reports'), 1);
    },
    'hubs[1].region',
    'one hub in each Region',
    draft => draft.teams.splice(at('reports'), 1),
  ],
  [
    'two hubs of one id',
    draft => {
      draft.hubs[1].id = 'network-frankfurt';
      draft.teams.splice(at('reports'), 1);
    },
    'hubs[1].id',
    'each id once',
    draft => ((draft.hubs[1].id = 'network-frankfurt-2'), draft.teams.splice(at('reports'), 1)),
  ],
  [
    'two teams of one name',
    draft => (team(draft, 'orders').request.name = 'checkout'),
    'teams[1].request.name',
    'each name once',
    draft => (team(draft, 'orders').request.name = 'checkout-2'),
  ],
  [
    'a hub that is none of the definition',
    draft => (team(draft, 'orders').request.hub = 'network-paris'),
    'teams[1].request.hub',
    'the id of a hub of this definition',
    draft => (team(draft, 'orders').request.hub = 'network-frankfurt'),
  ],
  [
    'a team in another Region than its hub',
    draft => (team(draft, 'orders').request.region = 'eu-west-1'),
    'teams[1].request.region',
    'the Region of the hub',
    draft => (team(draft, 'orders').request.region = 'eu-central-1'),
  ],
  [
    'shared subnets for the account of the hub itself',
    draft => (team(draft, 'orders').request.accountId = HUB_ACCOUNT),
    'teams[1].request.accountId',
    'an account other than that of the hub',
    draft => (team(draft, 'search').request.accountId = HUB_ACCOUNT),
  ],
  [
    'a team without a range',
    draft => delete team(draft, 'orders').request.cidr,
    'teams[1].request.cidr',
    'the range that was allocated, such as 10.0.4.0/24',
    draft => (team(draft, 'orders').request.cidr = '10.0.6.0/24'),
  ],
  [
    'one zone for a team that wants two',
    draft => (team(draft, 'orders').zones = ['euc1-az1']),
    'teams[1].zones',
    'as many different Availability Zone ids as request.azCount',
    draft => (team(draft, 'orders').zones = ['euc1-az1', 'euc1-az3']),
  ],
  [
    'internet egress where the hub leads nowhere',
    draft => (team(draft, 'orders').request.internetEgress = true),
    'teams[1].request.internetEgress',
    'false, or true where the hub has an internetRoute',
    draft => {
      draft.hubs[0].internetRoute = { transitGatewayId: 'tgw-0123456789abcdef0' };
      team(draft, 'orders').request.internetEgress = true;
    },
  ],
  [
    'a spoke of a hub without Transit Gateway',
    draft => delete draft.hubs[0].transitGateway,
    'teams[3].request.topology',
    'shared-subnets, or spoke-vpc where the hub has a transitGateway',
    draft => {
      delete draft.hubs[0].transitGateway;
      draft.teams.splice(at('search'), 1);
    },
  ],
  [
    'a spoke of a hub whose names answer in its own VPC alone',
    draft => (draft.hubs[0].dns = 'private-dns'),
    'teams[3].request.topology',
    'shared-subnets, or spoke-vpc where dns of the hub is zones or a profile',
    draft => (draft.hubs[0].dns = 'profile'),
  ],
  [
    'a connectivity that the hub does not admit by',
    draft => (draft.hubs[0].admitBy = { prefixListMaxEntries: 20 }),
    'teams[1].request.connectivity',
    'cidr, or what the hub admits by (hubs[].admitBy)',
    draft => (draft.hubs[0].admitBy = { prefixListMaxEntries: 1, securityGroupReference: true }),
  ],
  [
    'needs whose endpoints the hub does not have',
    draft => (team(draft, 'orders').request.needs = ['exec']),
    'teams[1].request.needs',
    'needs whose endpoints the hub has',
    draft => {
      team(draft, 'orders').request.needs = ['exec'];
      draft.hubs[0].endpoints = { preset: 'fargate-exec' };
    },
  ],
  [
    'the range of another team',
    draft => (team(draft, 'orders').request.cidr = '10.0.4.128/25'),
    'teams[1].request.cidr',
    'a range that no other team and no endpoint of its hub has',
    draft => (team(draft, 'legacy').request.cidr = '10.0.4.0/24'),
  ],
  [
    'the range of the endpoints',
    draft => (team(draft, 'orders').request.cidr = '10.0.0.0/24'),
    'teams[1].request.cidr',
    'a range that no other team and no endpoint of its hub has',
    draft => (team(draft, 'orders').request.cidr = '10.0.1.0/24'),
  ],
  [
    'a spoke with a range of the hub',
    draft => (team(draft, 'search').request.cidr = '10.0.9.0/24'),
    'teams[3].request.cidr',
    'a range that no other team and no endpoint of its hub has',
    draft => (team(draft, 'search').request.cidr = '10.7.9.0/24'),
  ],
  [
    'shared subnets outside the VPC of the hub',
    draft => (team(draft, 'orders').request.cidr = '10.7.0.0/24'),
    'teams[1].request.cidr',
    'a range within the VPC of the hub',
    draft => (team(draft, 'orders').request.cidr = '100.64.1.0/24'),
  ],
  [
    'a policy of a team for endpoints of the hub',
    draft => (team(draft, 'search').endpointPolicy = { externalAccounts: ['602401143452'] }),
    'teams[3].endpointPolicy',
    'an endpointPolicy of a standalone team, or furtherBuckets of a spoke',
    draft => {
      team(draft, 'search').endpointPolicy = { furtherBuckets: [{ bucketArn: 'arn:aws:s3:::search-index' }] };
      team(draft, 'legacy').endpointPolicy = { externalAccounts: ['602401143452'] };
    },
  ],
  [
    'a team of another account than its hub where no organisation is named',
    draft => delete draft.organizationId,
    'organizationId',
    'the id of the organisation, where a team has another account than its hub',
    draft => {
      delete draft.organizationId;
      draft.teams = draft.teams.filter(({ request }) => request.topology !== undefined);
      for (const { request } of draft.teams) request.accountId = HUB_ACCOUNT;
    },
  ],
  [
    'a spoke whose account the Transit Gateway is not shared with',
    draft => (draft.hubs[1].principals = []),
    'teams[4].request.accountId',
    'an account that the hub shares with (hubs[].principals)',
    draft => (draft.hubs[1].principals = [team(draft, 'reports').request.accountId]),
  ],
  [
    'a spoke whose account the Profile is not shared with',
    draft => {
      draft.hubs[1].transitGateway = EXISTING_GATEWAY;
      draft.hubs[1].principals = ['444455556601'];
    },
    'teams[4].request.accountId',
    'an account that the hub shares with (hubs[].principals)',
    draft => {
      draft.hubs[1].transitGateway = EXISTING_GATEWAY;
      draft.hubs[1].dns = 'zones';
      draft.hubs[1].principals = [];
    },
  ],
  [
    'a team that the client security group is not shared with',
    draft => (draft.hubs[0].principals = ['444455556604']),
    'teams[1].request.accountId',
    'an account that the hub shares with (hubs[].principals)',
    draft => (draft.hubs[0].principals = ['444455556602', '444455556604']),
  ],
  [
    'the 101st account in the VPC of a hub',
    draft => furtherTeams(draft, 101, eachItsOwn, 1),
    'teams[106].request.hub',
    'at most 100 participant accounts of a VPC, or what AWS has raised it to: hubs[].raisedQuotas.participants',
    draft => furtherTeams(draft, 100, eachItsOwn, 1),
  ],
  [
    'the 102nd subnet for one account',
    draft => furtherTeams(draft, 51, allOne),
    'teams[56].request.hub',
    'at most 100 subnets shared with one account, or what AWS has raised it to: hubs[].raisedQuotas.sharedSubnets',
    draft => furtherTeams(draft, 50, allOne),
  ],
  [
    'the 201st subnet in the VPC of a hub',
    draft => furtherTeams(draft, 100, eachItsOwn),
    'teams[105].request.hub',
    'at most 200 subnets in a VPC, or what AWS has raised it to: hubs[].raisedQuotas.subnets',
    draft => furtherTeams(draft, 99, eachItsOwn),
  ],
  [
    'the 301st VPC of a zone',
    draft => furtherSpokes(draft, 299),
    'teams[304].request.hub',
    'at most 300 VPCs of one private hosted zone, or what AWS has raised it to: hubs[].raisedQuotas.vpcsPerZone',
    draft => furtherSpokes(draft, 298),
  ],
  [
    'the 61st rule of the group of the endpoints',
    draft => {
      furtherTeams(draft, 60, eachItsOwn);
      draft.hubs[1].raisedQuotas = {};
    },
    'teams[65].request.hub',
    'at most 60 rules of the security group of the endpoints, where an entry of a prefix list counts as one, or what AWS has raised it to: hubs[].raisedQuotas.endpointIngressRules',
    draft => {
      furtherTeams(draft, 59, eachItsOwn);
      draft.hubs[1].raisedQuotas = {};
    },
  ],
  [
    'more teams by prefix list than it has entries',
    draft => {
      draft.hubs[0].admitBy = { ...draft.hubs[0].admitBy, prefixListMaxEntries: 1 };
      team(draft, 'checkout').request.connectivity = 'prefix-list';
    },
    'teams[2].request.connectivity',
    'as many teams by prefix-list as the list of the hub has entries (hubs[].admitBy.prefixListMaxEntries)',
    draft => {
      draft.hubs[0].admitBy = { ...draft.hubs[0].admitBy, prefixListMaxEntries: 2 };
      team(draft, 'checkout').request.connectivity = 'prefix-list';
    },
  ],
];

describe('between the parts of a definition is refused', () => {
  test.each(CASES)('%s', (_title, broken, path, allowed) => {
    expect(problemsOf(broken).map(problem => [problem.path, problem.allowed])).toEqual([[path, allowed]]);
  });
});

describe('what is nearly the same is accepted, beside', () => {
  test.each(CASES)('%s', (_title, _broken, _path, _allowed, healthy) => {
    expect(problemsOf(draft => void healthy(draft))).toEqual([]);
  });
});

test('the organisation as it is breaks none', () => {
  expect(problemsOf(() => undefined)).toEqual([]);
});

test('what AWS has raised a quota to counts', () => {
  const change = (draft: OrganizationDraft) => {
    furtherTeams(draft, 101, eachItsOwn, 1);
    draft.hubs[1].raisedQuotas = { participants: 101, endpointIngressRules: 1000 };
  };
  expect(problemsOf(change)).toEqual([]);
});

test('every rule has a case', () => {
  const covered = new Set(CASES.map(([, , , allowed]) => allowed));
  expect(DEFINITION_RULES.map(({ allowed }) => allowed).filter(allowed => !covered.has(allowed))).toEqual([]);
});
