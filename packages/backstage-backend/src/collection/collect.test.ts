import { type Sandbox, startSandbox } from '@private-ecr/aws-sandbox';
import {
  aSharedSubnetWorkload,
  HUB_ACCOUNT,
  ORGANIZATION,
  REGION,
  snapshotOf,
  TEAM_ACCOUNT,
} from '@private-ecr/core/testing';
import type { CollectionResult, PartId, UnitFacts } from '../model/facts';
import { aWorld, callsOf, HUB_PLAN, NOW, SECRET, SERVICE_ARN, TEAM_PLAN } from './__fixtures__/a-world';
import { collectorOf, NO_SIGNAL, planFor } from './__fixtures__/collector-of';

jest.setTimeout(60_000);

let sandbox: Sandbox;
let hub: CollectionResult;
let team: CollectionResult;
let hubCalls: Record<string, number>;
let teamCalls: Record<string, number>;

beforeAll(async () => {
  sandbox = await startSandbox({ world: aWorld() });
  const collector = collectorOf(sandbox, { now: () => NOW });
  hub = await collector.collect(HUB_PLAN, undefined, NO_SIGNAL);
  hubCalls = callsOf(sandbox);
  sandbox.journal.clear();
  team = await collector.collect(TEAM_PLAN, undefined, NO_SIGNAL);
  teamCalls = callsOf(sandbox);
});

afterAll(() => sandbox.close());

const failuresOf = ({ parts }: UnitFacts) => Object.values(parts).flatMap(({ failure }) => failure ?? []);
const sum = (counts: Record<string, number>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

test('nothing fails, and nothing is asked that AWS does not have', () => {
  expect([...failuresOf(hub.facts), ...failuresOf(team.facts)]).toEqual([]);
  expect(sandbox.refusals).toEqual([]);
});

test('every part was read at the time at which the read began', () => {
  for (const { facts } of [hub, team]) {
    for (const state of Object.values(facts.parts)) expect(state).toEqual({ collectedAt: NOW.toISOString() });
  }
});

test('the calls are counted as they go over the wire', () => {
  expect([hub.calls, team.calls]).toEqual([sum(hubCalls), sum(teamCalls)]);
});

describe('no call beyond those that are needed', () => {
  const once = (service: string, ...operations: string[]) =>
    Object.fromEntries(operations.map(operation => [`${service}:${operation}`, 1]));
  const NETWORK = {
    ...once(
      'ec2',
      ...[
        'DhcpOptions',
        'InternetGateways',
        'ManagedPrefixLists',
        'NatGateways',
        'NetworkAcls',
        'PrefixLists',
      ],
      ...['RouteTables', 'SecurityGroups', 'Subnets', 'TransitGatewayRouteTables', 'VpcEndpoints', 'Vpcs'],
      ...['TransitGatewayVpcAttachments', 'VpcPeeringConnections'],
    ),
  };
  const describes = Object.fromEntries(
    Object.entries(NETWORK).map(([name, count]) => [name.replace(':', ':Describe'), count]),
  );
  const DNS = {
    ...once('route53', 'ListHostedZones', 'ListHostedZonesByVPC'),
    ...once('route53resolver', 'ListResolverRuleAssociations', 'ListResolverRules'),
    ...once('organizations', 'DescribeOrganization'),
    ...once('ram', 'GetResourceShares'),
    ...once('sts', 'AssumeRole'),
  };

  test('in the account of a hub', () => {
    expect(hubCalls).toEqual({
      ...describes,
      ...DNS,
      'ec2:DescribeVpcAttribute': 2,
      'ec2:DescribeNetworkInterfaces': 1,
      'ec2:GetManagedPrefixListEntries': 1,
      'ec2:GetTransitGatewayRouteTableAssociations': 1,
      'ec2:SearchTransitGatewayRoutes': 1,
      'route53:GetHostedZone': 3,
      'route53:ListResourceRecordSets': 3,
      'ram:GetResourceShareAssociations': 2,
      'cloudcontrol:ListResources': 2,
      'cloudcontrol:GetResource': 2,
      'cloudwatch:GetMetricData': 2,
    });
  });

  test('in that of a team', () => {
    expect(teamCalls).toEqual({
      ...describes,
      ...DNS,
      'ec2:DescribeVpcAttribute': 2,
      'cloudcontrol:ListResources': 1,
      'cloudwatch:GetMetricData': 1,
      ...once('ecr', 'DescribeImages', 'DescribeRepositories', 'GetRepositoryPolicy'),
      ...once('ecs', 'DescribeServices', 'DescribeTaskDefinition', 'DescribeTasks', 'ListTasks'),
      ...once('iam', 'GetPolicy', 'GetPolicyVersion', 'GetRole', 'GetRolePolicy'),
      ...once('iam', 'ListAttachedRolePolicies', 'ListRolePolicies'),
    });
  });

  test('in a Region without a VPC: that there is none tells the rest', async () => {
    sandbox.journal.clear();
    const { facts } = await collectorOf(sandbox).collect(
      planFor(HUB_ACCOUNT, 'eu-central-1', { readsGlobalLists: false }),
      undefined,
      NO_SIGNAL,
    );
    expect(callsOf(sandbox)).toEqual({ 'sts:AssumeRole': 1, 'ec2:DescribeVpcs': 1 });
    expect(facts.lists).toMatchObject({ Vpcs: [], Subnets: [], VpcEndpoints: [], ProfileAssociations: [] });
    expect(facts.lists).not.toHaveProperty('HostedZones');
  });

  test('what is an account’s and no Region’s is read where the plan says so, and credentials once', async () => {
    sandbox.journal.clear();
    const collector = collectorOf(sandbox);
    for (const readsGlobalLists of [true, false]) {
      await collector.collect({ ...HUB_PLAN, readsGlobalLists }, undefined, NO_SIGNAL);
    }
    expect(callsOf(sandbox)).toMatchObject({
      'sts:AssumeRole': 1,
      'route53:ListHostedZones': 1,
      'organizations:DescribeOrganization': 1,
      'route53:ListHostedZonesByVPC': 2,
    });
  });
});

describe('what is read of a network', () => {
  test('the attributes of VPCs, the ranges of prefix lists that rules name, and the content of route tables', () => {
    expect(hub.facts.lists.Vpcs).toEqual([
      expect.objectContaining({ VpcId: 'vpc-hub', EnableDnsSupport: true, EnableDnsHostnames: true }),
    ]);
    expect(hub.facts.lists.ManagedPrefixLists).toEqual([
      {
        PrefixListId: 'pl-teams',
        PrefixListName: 'teams',
        OwnerId: HUB_ACCOUNT,
        Entries: [{ Cidr: '10.8.0.0/16' }],
      },
      { PrefixListId: 'pl-unused', PrefixListName: 'unused', OwnerId: HUB_ACCOUNT },
    ]);
    expect(hub.facts.lists.TransitGatewayRouteTables?.[0]).toMatchObject({
      Associations: [{ State: 'associated' }, { State: 'associated' }],
      Routes: [{ DestinationCidrBlock: '10.0.0.0/16' }, { DestinationCidrBlock: '10.8.0.0/20' }],
    });
  });

  test('zones with their VPCs and records, and what a VPC is told of others’ zones', () => {
    const [zone] = hub.facts.lists.HostedZones ?? [];
    expect(zone).toMatchObject({
      Id: '/hostedzone/Z0API',
      VPCs: [{ VPCId: 'vpc-hub' }, { VPCId: 'vpc-spoke' }],
      ResourceRecordSets: [{ Name: 'api.ecr.eu-west-1.amazonaws.com.' }],
    });
    expect(team.facts.lists.HostedZones).toContainEqual({
      HostedZoneId: 'Z0API',
      Name: 'api.ecr.eu-west-1.amazonaws.com.',
      Owner: { OwningAccount: HUB_ACCOUNT },
      VPCs: [{ VPCId: 'vpc-spoke', VPCRegion: REGION }],
    });
  });

  test('Profiles, shares and the organisation', () => {
    expect(hub.facts.lists.ProfileAssociations).toEqual([
      {
        ResourceId: 'vpc-hub',
        ProfileId: 'rp-1',
        Resources: [{ ResourceArn: 'arn:aws:route53:::hostedzone/Z0API' }],
      },
    ]);
    expect(hub.facts.lists.ResourceShares?.[0]?.associations).toEqual([
      { associatedEntity: TEAM_ACCOUNT, associationType: 'PRINCIPAL', status: 'ASSOCIATED' },
    ]);
    expect([hub.facts.organizationId, team.facts.organizationId]).toEqual([ORGANIZATION, ORGANIZATION]);
  });

  test('of a participant: the shared VPC without its endpoints; what only its owner may tell is not asked', async () => {
    const shared = await startSandbox({
      world: {
        snapshot: {
          ...(snapshotOf(aSharedSubnetWorkload()) as unknown as ReturnType<typeof aWorld>['snapshot']),
          accounts: sharedAccounts(),
        },
      },
    });
    const { facts } = await collectorOf(shared).collect(planFor(TEAM_ACCOUNT, REGION), undefined, NO_SIGNAL);
    expect(facts.lists.Vpcs).toMatchObject([{ VpcId: 'vpc-hub', OwnerId: HUB_ACCOUNT }]);
    expect(facts.lists.Vpcs?.[0]).not.toHaveProperty('EnableDnsSupport');
    expect(facts.lists.Subnets).toMatchObject([{ SubnetId: 'subnet-team-a' }]);
    expect(facts.lists.VpcEndpoints).toEqual([]);
    expect(failuresOf(facts)).toEqual([]);
    expect(callsOf(shared)).not.toHaveProperty('route53:ListHostedZonesByVPC');
    await shared.close();
  });
});

/** The hub of a shared VPC, with the share that the participant sees it by. */
function sharedAccounts(): ReturnType<typeof aWorld>['snapshot']['accounts'] {
  const { hub: ofHub } = aSharedSubnetWorkload();
  const ResourceShares = [
    {
      resourceShareArn: `arn:aws:ram:${REGION}:${HUB_ACCOUNT}:resource-share/team`,
      status: 'ACTIVE',
      associations: [
        { associatedEntity: TEAM_ACCOUNT, associationType: 'PRINCIPAL', status: 'ASSOCIATED' },
        {
          associatedEntity: `arn:aws:ec2:${REGION}:${HUB_ACCOUNT}:subnet/subnet-team-a`,
          associationType: 'RESOURCE',
          status: 'ASSOCIATED',
        },
      ],
    },
  ];
  const lists = { ...ofHub, ResourceShares } as object;
  return { [HUB_ACCOUNT]: { [REGION]: lists }, [TEAM_ACCOUNT]: { [REGION]: {} } };
}

describe('what is read of what runs', () => {
  test('a service is a workload, without the variables of its containers', () => {
    expect(team.facts.workloads).toMatchObject([
      {
        serviceArn: SERVICE_ARN,
        workload: {
          accountId: TEAM_ACCOUNT,
          launchType: 'FARGATE',
          taskDefinition: { family: 'api', containerDefinitions: [{ name: 'api' }] },
          networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-spoke-a', 'subnet-spoke-b'] } },
        },
      },
    ]);
    expect(JSON.stringify(team.facts)).not.toContain(SECRET);
  });

  test('the role that it names with all its policies, and no other', () => {
    expect(team.facts.lists.Roles).toMatchObject([
      {
        RoleName: 'execution',
        RolePolicyList: [{ PolicyName: 'pull', PolicyDocument: { Version: '2012-10-17' } }],
        AttachedManagedPolicies: [{ PolicyName: 'more', PolicyDocument: { Version: '2012-10-17' } }],
      },
    ]);
  });

  test('why tasks stopped, the newest first: what a container says too, and no signature of a URL', () => {
    expect(
      team.facts.stoppedTasks?.map(({ stoppedAt, stoppedReason }) => [stoppedAt, stoppedReason]),
    ).toEqual([
      [
        '2026-11-01T09:55:00.000Z',
        'Essential container in task exited\nCannotPullContainerError: no space left on device',
      ],
      ['2026-11-01T09:50:00.000Z', expect.stringMatching(/X-Amz-Signature=\[redacted\].*i\/o timeout$/)],
    ]);
  });

  test('repositories that are named, and that one has no policy', () => {
    expect(team.facts.lists.Repositories).toEqual([
      expect.objectContaining({ repositoryName: 'team/api', policyText: null }),
    ]);
  });

  test('the newest image that has a size, and the pulls of a month', () => {
    expect(team.facts.images).toMatchObject([{ imageBytes: 50_000_000, monthlyPulls: 120 }]);
  });

  test('roles by a pattern, where the plan looks for some', async () => {
    sandbox.journal.clear();
    const plan = { ...TEAM_PLAN, roleNames: ['private-ecr-*'] };
    const { facts } = await collectorOf(sandbox).collect(plan, undefined, NO_SIGNAL);
    expect(facts.lists.Roles?.map(({ RoleName }) => RoleName)).toEqual(['execution', 'private-ecr-team']);
    expect(callsOf(sandbox)).toMatchObject({ 'iam:GetAccountAuthorizationDetails': 1 });
    expect(callsOf(sandbox)).not.toHaveProperty('iam:GetRole');
  });

  test.each<[string, Partial<typeof TEAM_PLAN>, PartId]>([
    ['a service that is gone', { ecsServiceArns: [`${SERVICE_ARN}-gone`] }, 'Workloads'],
    ['a cluster that is gone', { ecsServiceArns: [SERVICE_ARN.replace('/shop/', '/gone/')] }, 'StoppedTasks'],
    [
      'a repository that is gone',
      { repositoryArns: [...TEAM_PLAN.repositoryArns, `${TEAM_PLAN.repositoryArns[0] ?? ''}-gone`] },
      'Repositories',
    ],
    ['a role that is gone', { roleNames: ['gone'] }, 'Roles'],
  ])('%s is no failure', async (_what, changes, part) => {
    const { facts } = await collectorOf(sandbox).collect({ ...TEAM_PLAN, ...changes }, undefined, NO_SIGNAL);
    expect(facts.parts[part]).toEqual({ collectedAt: expect.any(String) });
    expect(failuresOf(facts)).toEqual([]);
  });
});

describe('metrics', () => {
  const seriesOf = (index: number) => hub.facts.metrics?.[index]?.MetricDataResults ?? [];

  test('the last hour by five minutes, of all that can go wrong', () => {
    const { StartTime, EndTime } = hub.facts.metrics?.[0] ?? {};
    expect([StartTime, EndTime]).toEqual(['2026-11-01T09:00:00.000Z', '2026-11-01T10:00:00.000Z']);
    expect(seriesOf(0)).toHaveLength(3 * 4);
    expect(seriesOf(0)[0]).toMatchObject({
      MetricName: 'BytesProcessed',
      Period: 300,
      StatusCode: 'Complete',
    });
    expect(seriesOf(0)[0]?.Values).toEqual(Array.from({ length: 12 }, () => 10));
  });

  test('a month by days, of what is billed', () => {
    const bytes = seriesOf(1).map(({ Namespace, MetricName, Values }) => [Namespace, MetricName, Values]);
    expect(bytes).toContainEqual(['AWS/PrivateLinkEndpoints', 'BytesProcessed', [120]]);
    expect(bytes).toContainEqual(['AWS/NATGateway', 'BytesInFromSource', [120]]);
  });

  test('what they cost is counted; a month is not asked for again within hours', async () => {
    expect(hub.metricsRequested).toBe(3 * 4 + 3 + 2);
    const later = new Date(NOW.getTime() + 15 * 60_000);
    const collector = collectorOf(sandbox, { now: () => later });
    const again = await collector.collect(HUB_PLAN, hub.facts, NO_SIGNAL);
    expect(again.metricsRequested).toBe(3 * 4);
    expect(again.facts.metrics?.[1]).toEqual(hub.facts.metrics?.[1]);
    const muchLater = new Date(NOW.getTime() + 7 * 3_600_000);
    const afterHours = await collectorOf(sandbox, { now: () => muchLater }).collect(
      HUB_PLAN,
      hub.facts,
      NO_SIGNAL,
    );
    expect(afterHours.metricsRequested).toBe(3 * 4 + 3 + 2);
  });
});
