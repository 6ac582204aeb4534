import type { Sandbox, WorldInput } from '@private-ecr/aws-sandbox';
import {
  aSpoke,
  type DraftLists,
  EXECUTION_ROLE,
  HUB_ACCOUNT,
  ORGANIZATION,
  REGION,
  REPOSITORY_ARN,
  snapshotOf,
  TEAM_ACCOUNT,
} from '@private-ecr/core/testing';
import { type CollectionPlan } from '../../model/facts';
import { planFor } from './collector-of';

export const SERVICE_ARN = `arn:aws:ecs:${REGION}:${TEAM_ACCOUNT}:service/shop/api`;
const CLUSTER_ARN = `arn:aws:ecs:${REGION}:${TEAM_ACCOUNT}:cluster/shop`;
const DEFINITION_ARN = `arn:aws:ecs:${REGION}:${TEAM_ACCOUNT}:task-definition/api:3`;
/** A secret that somebody put into a variable of a container: nobody may ever see it here. */
export const SECRET = 'sk-live-0123456789abcdefghij';
/** What a task that could not pull says; the presigned URL in it opens something. */
export const STOPPED_REASON =
  'CannotPullContainerError: failed to copy: httpReadSeeker: failed open: failed to do request: Get ' +
  '"https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/abc?X-Amz-Signature=' +
  `${'0123456789abcdef'.repeat(4)}": dial tcp 52.218.1.1:443: i/o timeout`;

/** The plans of the hub and of the team. */
export const HUB_PLAN: CollectionPlan = planFor(HUB_ACCOUNT, REGION);
export const TEAM_PLAN: CollectionPlan = planFor(TEAM_ACCOUNT, REGION, {
  ecsServiceArns: [SERVICE_ARN],
  repositoryArns: [REPOSITORY_ARN],
});

/** The accounts of a hub and of a team behind a Transit Gateway, with something in every list that is read. */
export function aWorld(): WorldInput {
  const scenario = aSpoke();
  Object.assign(scenario.hub, moreOfHub(scenario.hub));
  Object.assign(scenario.team, moreOfTeam(scenario.team));
  return {
    snapshot: snapshotOf(scenario) as unknown as WorldInput['snapshot'],
    organization: {
      Organization: { Id: ORGANIZATION, MasterAccountId: HUB_ACCOUNT },
      Accounts: [HUB_ACCOUNT, TEAM_ACCOUNT].map(Id => ({ Id })),
    },
    services: { [TEAM_ACCOUNT]: { [REGION]: services(scenario.workload) } },
    images: {
      [TEAM_ACCOUNT]: {
        [REGION]: {
          'team/api': [
            anImage('a', 40_000_000, '2026-09-01T00:00:00Z'),
            anImage('b', 50_000_000, '2026-10-01T00:00:00Z'),
            // The index of several platforms, which was pushed last and has no size.
            { ...anImage('c', 0, '2026-10-02T00:00:00Z'), imageSizeInBytes: undefined },
          ].map(image => JSON.parse(JSON.stringify(image)) as object),
        },
      },
    } as WorldInput['images'],
    metrics: metrics(),
  };
}

function moreOfHub(hub: DraftLists): DraftLists {
  return {
    ManagedPrefixLists: [
      {
        PrefixListId: 'pl-teams',
        PrefixListName: 'teams',
        OwnerId: HUB_ACCOUNT,
        Entries: [{ Cidr: '10.8.0.0/16' }],
      },
      { PrefixListId: 'pl-unused', PrefixListName: 'unused', OwnerId: HUB_ACCOUNT, Entries: [] },
    ],
    SecurityGroups: [
      ...(hub.SecurityGroups ?? []),
      {
        GroupId: 'sg-teams',
        GroupName: 'teams',
        VpcId: 'vpc-hub',
        OwnerId: HUB_ACCOUNT,
        IpPermissions: [
          { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, PrefixListIds: [{ PrefixListId: 'pl-teams' }] },
        ],
        IpPermissionsEgress: [],
      },
    ],
    NatGateways: [{ NatGatewayId: 'nat-1', VpcId: 'vpc-hub', SubnetId: 'subnet-ep-a', State: 'available' }],
    InternetGateways: [
      {
        InternetGatewayId: 'igw-1',
        OwnerId: HUB_ACCOUNT,
        Attachments: [{ VpcId: 'vpc-hub', State: 'available' }],
      },
    ],
    VpcPeeringConnections: [{ VpcPeeringConnectionId: 'pcx-1', Status: { Code: 'deleted' } }],
    DhcpOptions: [{ DhcpOptionsId: 'dopt-1', OwnerId: HUB_ACCOUNT, DhcpConfigurations: [] }],
    ResolverRules: [
      { Id: 'rslvr-rr-1', OwnerId: HUB_ACCOUNT, DomainName: 'corp.example.', RuleType: 'FORWARD' },
    ],
    ResolverRuleAssociations: [
      { Id: 'rslvr-rrassoc-1', ResolverRuleId: 'rslvr-rr-1', VPCId: 'vpc-hub', Status: 'COMPLETE' },
    ],
    ProfileAssociations: [
      {
        ResourceId: 'vpc-hub',
        ProfileId: 'rp-1',
        Resources: [{ ResourceArn: 'arn:aws:route53:::hostedzone/Z0API' }],
      },
    ],
    ResourceShares: [
      {
        resourceShareArn: `arn:aws:ram:${REGION}:${HUB_ACCOUNT}:resource-share/team`,
        name: 'team',
        owningAccountId: HUB_ACCOUNT,
        status: 'ACTIVE',
        associations: [
          { associatedEntity: TEAM_ACCOUNT, associationType: 'PRINCIPAL', status: 'ASSOCIATED' },
        ],
      },
    ],
  };
}

function moreOfTeam(team: DraftLists): DraftLists {
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };
  return {
    Roles: [
      ...(team.Roles ?? []).map(role => ({
        ...role,
        AttachedManagedPolicies: [
          {
            PolicyArn: `arn:aws:iam::${TEAM_ACCOUNT}:policy/more`,
            PolicyName: 'more',
            PolicyDocument: document,
          },
        ],
      })),
      {
        Arn: EXECUTION_ROLE.replace('execution', 'private-ecr-team'),
        RoleName: 'private-ecr-team',
        RolePolicyList: [],
        AttachedManagedPolicies: [],
      },
      {
        Arn: EXECUTION_ROLE.replace('execution', 'unrelated'),
        RoleName: 'unrelated',
        RolePolicyList: [],
        AttachedManagedPolicies: [],
      },
    ],
    Repositories: (team.Repositories ?? []).flatMap(repository => [
      { ...repository, policyText: null },
      { repositoryName: 'other', registryId: TEAM_ACCOUNT, repositoryArn: `${REPOSITORY_ARN}-other` },
    ]),
  };
}

function services(workload: ReturnType<typeof aSpoke>['workload']) {
  const { taskDefinition, networkConfiguration, launchType } = workload;
  const stopped = {
    clusterArn: CLUSTER_ARN,
    taskDefinitionArn: DEFINITION_ARN,
    group: 'service:api',
    desiredStatus: 'STOPPED',
    lastStatus: 'STOPPED',
  };
  return {
    clusters: [{ clusterArn: CLUSTER_ARN, clusterName: 'shop', status: 'ACTIVE' }],
    services: [
      {
        serviceArn: SERVICE_ARN,
        serviceName: 'api',
        clusterArn: CLUSTER_ARN,
        status: 'ACTIVE',
        launchType,
        taskDefinition: DEFINITION_ARN,
        networkConfiguration,
      },
    ],
    taskDefinitions: [
      {
        taskDefinitionArn: DEFINITION_ARN,
        revision: 3,
        status: 'ACTIVE',
        ...taskDefinition,
        containerDefinitions: taskDefinition.containerDefinitions.map(container => ({
          ...container,
          environment: [{ name: 'API_KEY', value: SECRET }],
        })),
      },
    ],
    tasks: [
      {
        ...stopped,
        taskArn: `${CLUSTER_ARN.replace('cluster', 'task')}/1`,
        stoppedAt: '2026-11-01T09:50:00Z',
        stoppedReason: STOPPED_REASON,
      },
      {
        ...stopped,
        taskArn: `${CLUSTER_ARN.replace('cluster', 'task')}/2`,
        stoppedAt: '2026-11-01T09:55:00Z',
        stoppedReason: 'Essential container in task exited',
        containers: [{ name: 'api', reason: 'CannotPullContainerError: no space left on device' }],
      },
    ],
  };
}

function anImage(digit: string, imageSizeInBytes: number, imagePushedAt: string) {
  return { imageDigest: `sha256:${digit.repeat(64)}`, imageSizeInBytes, imagePushedAt };
}

/** An hour before the time of the tests, by five minutes; and the days before, by days. */
function metrics(): NonNullable<WorldInput['metrics']> {
  const series = (
    accountId: string,
    namespace: string,
    metricName: string,
    dimensions: Record<string, string>,
  ) => ({
    accountId,
    region: REGION,
    namespace,
    metricName,
    dimensions,
    periodSeconds: 300,
    start: '2026-11-01T09:00:00Z',
    values: Array.from({ length: 12 }, () => 10),
  });
  return [
    series(HUB_ACCOUNT, 'AWS/PrivateLinkEndpoints', 'BytesProcessed', {
      'VPC Id': 'vpc-hub',
      'VPC Endpoint Id': 'vpce-api',
      'Endpoint Type': 'Interface',
      'Service Name': `com.amazonaws.${REGION}.ecr.api`,
    }),
    series(HUB_ACCOUNT, 'AWS/NATGateway', 'BytesInFromSource', { NatGatewayId: 'nat-1' }),
    series(TEAM_ACCOUNT, 'AWS/ECR', 'RepositoryPullCount', { RepositoryName: 'team/api' }),
  ];
}

/** The time of the tests. */
export const NOW = new Date('2026-11-01T10:00:00Z');

/** What was called, each call with how often, sorted. */
export function callsOf(sandbox: Sandbox, accountId?: string): Record<string, number> {
  const counted = sandbox.calls
    .filter(call => accountId === undefined || call.accountId === accountId)
    .map(({ service, operation, calls }) => [`${service}:${operation}`, calls] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(counted);
}
