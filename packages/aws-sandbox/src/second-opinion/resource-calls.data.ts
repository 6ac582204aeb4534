import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as ecr from '@aws-sdk/client-ecr';
import * as ecs from '@aws-sdk/client-ecs';
import * as iam from '@aws-sdk/client-iam';
import * as organizations from '@aws-sdk/client-organizations';
import * as route53 from '@aws-sdk/client-route-53';
import * as ssm from '@aws-sdk/client-ssm';
import type { ClientConfig } from './compare';
import { type MadeResources, METRIC } from './make-resources';

interface Client {
  send(command: object): Promise<object>;
}
type ClientClass = new (config: never) => Client;
type Input = (made: MadeResources) => Record<string, unknown>;
type CommandClass = new (input: never) => object;

/** One call that both servers are asked: what it is about, the client, the command, its input, and what is compared. */
export type ResourceCall = readonly [
  about: string,
  client: (config: ClientConfig) => Client,
  command: CommandClass,
  input: Input,
  compared?: (answer: Record<string, unknown>) => unknown,
];

/** The times and values of metrics, whatever their label. */
const values: ResourceCall[4] = ({ MetricDataResults }) =>
  (MetricDataResults as cloudwatch.MetricDataResult[]).map(({ Label: _, ...rest }) => rest);

const of =
  (Class: unknown) =>
  (config: ClientConfig): Client =>
    new (Class as ClientClass)(config as never);
const ECR = of(ecr.ECRClient);
const ECS = of(ecs.ECSClient);
const IAM = of(iam.IAMClient);
const SSM = of(ssm.SSMClient);
const ROUTE_53 = of(route53.Route53Client);
const ORGANIZATIONS = of(organizations.OrganizationsClient);
const CLOUDWATCH = of(cloudwatch.CloudWatchClient);

const none: Input = () => ({});
const RoleName = 'cart-execution';
const metricQuery =
  (changes: object = {}, dimensions: object = METRIC.dimensions): Input =>
  () => ({
    StartTime: new Date(Date.parse(METRIC.start)),
    EndTime: new Date(Date.parse(METRIC.start) + 4 * METRIC.periodSeconds * 1_000),
    MetricDataQueries: [
      {
        Id: 'bytes',
        MetricStat: {
          Metric: {
            Namespace: METRIC.namespace,
            MetricName: METRIC.metricName,
            Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value: Value as string })),
          },
          Period: METRIC.periodSeconds,
          Stat: 'Sum',
        },
      },
    ],
    ...changes,
  });

/** The calls of services other than EC2 that are compared with moto. */
export const RESOURCE_CALLS: readonly ResourceCall[] = [
  ['DescribeRepositories', ECR, ecr.DescribeRepositoriesCommand, none],
  [
    'DescribeRepositories by name',
    ECR,
    ecr.DescribeRepositoriesCommand,
    () => ({ repositoryNames: ['tools'] }),
  ],
  [
    'DescribeRepositories by a name that is nowhere',
    ECR,
    ecr.DescribeRepositoriesCommand,
    () => ({ repositoryNames: ['none'] }),
  ],
  ['GetRepositoryPolicy', ECR, ecr.GetRepositoryPolicyCommand, () => ({ repositoryName: 'shop/cart' })],
  [
    'GetRepositoryPolicy where there is none',
    ECR,
    ecr.GetRepositoryPolicyCommand,
    () => ({ repositoryName: 'tools' }),
  ],
  [
    'GetRepositoryPolicy of a repository that is nowhere',
    ECR,
    ecr.GetRepositoryPolicyCommand,
    () => ({ repositoryName: 'none' }),
  ],
  ['DescribeImages', ECR, ecr.DescribeImagesCommand, () => ({ repositoryName: 'shop/cart' })],
  [
    'DescribeImages by tag',
    ECR,
    ecr.DescribeImagesCommand,
    () => ({ repositoryName: 'shop/cart', imageIds: [{ imageTag: '1.0' }] }),
  ],
  [
    'DescribeImages by digest',
    ECR,
    ecr.DescribeImagesCommand,
    ({ imageDigest }) => ({ repositoryName: 'shop/cart', imageIds: [{ imageDigest }] }),
  ],
  [
    'DescribeImages where there are none',
    ECR,
    ecr.DescribeImagesCommand,
    () => ({ repositoryName: 'shop/empty' }),
  ],
  [
    'DescribeImages by a tag that is nowhere',
    ECR,
    ecr.DescribeImagesCommand,
    () => ({ repositoryName: 'shop/cart', imageIds: [{ imageTag: 'none' }] }),
  ],
  ['GetParameter', SSM, ssm.GetParameterCommand, () => ({ Name: '/hub/az' })],
  ['GetParameter that is nowhere', SSM, ssm.GetParameterCommand, () => ({ Name: '/none' })],
  ['GetParametersByPath', SSM, ssm.GetParametersByPathCommand, () => ({ Path: '/hub' })],
  [
    'GetParametersByPath and all below',
    SSM,
    ssm.GetParametersByPathCommand,
    () => ({ Path: '/hub', Recursive: true }),
  ],
  ['GetParametersByPath without a slash', SSM, ssm.GetParametersByPathCommand, () => ({ Path: 'hub' })],
  ['DescribeOrganization', ORGANIZATIONS, organizations.DescribeOrganizationCommand, none],
  ['ListAccounts', ORGANIZATIONS, organizations.ListAccountsCommand, none],
  ['GetHostedZone', ROUTE_53, route53.GetHostedZoneCommand, ({ zoneId }) => ({ Id: zoneId })],
  ['GetHostedZone that is nowhere', ROUTE_53, route53.GetHostedZoneCommand, () => ({ Id: 'Z0NOWHERE' })],
  ['ListHostedZones', ROUTE_53, route53.ListHostedZonesCommand, none],
  [
    'ListHostedZonesByVPC',
    ROUTE_53,
    route53.ListHostedZonesByVPCCommand,
    ({ vpcId }) => ({ VPCId: vpcId, VPCRegion: 'eu-west-1' }),
  ],
  [
    'ListResourceRecordSets',
    ROUTE_53,
    route53.ListResourceRecordSetsCommand,
    ({ zoneId }) => ({ HostedZoneId: zoneId }),
  ],
  [
    'ListResourceRecordSets one per part',
    ROUTE_53,
    route53.ListResourceRecordSetsCommand,
    ({ zoneId }) => ({ HostedZoneId: zoneId, MaxItems: 1 }),
  ],
  ['GetRole', IAM, iam.GetRoleCommand, () => ({ RoleName })],
  ['GetRole that is nowhere', IAM, iam.GetRoleCommand, () => ({ RoleName: 'none' })],
  ['ListRolePolicies', IAM, iam.ListRolePoliciesCommand, () => ({ RoleName })],
  ['GetRolePolicy', IAM, iam.GetRolePolicyCommand, () => ({ RoleName, PolicyName: 'pull' })],
  ['GetRolePolicy that is nowhere', IAM, iam.GetRolePolicyCommand, () => ({ RoleName, PolicyName: 'none' })],
  ['ListAttachedRolePolicies', IAM, iam.ListAttachedRolePoliciesCommand, () => ({ RoleName })],
  [
    'GetPolicyVersion',
    IAM,
    iam.GetPolicyVersionCommand,
    ({ policyArn }) => ({ PolicyArn: policyArn, VersionId: 'v1' }),
  ],
  [
    'GetAccountAuthorizationDetails of roles',
    IAM,
    iam.GetAccountAuthorizationDetailsCommand,
    () => ({ Filter: ['Role'] }),
  ],
  ['ListClusters', ECS, ecs.ListClustersCommand, none],
  ['ListServices', ECS, ecs.ListServicesCommand, () => ({ cluster: 'shop' })],
  ['ListServices of a cluster that is nowhere', ECS, ecs.ListServicesCommand, () => ({ cluster: 'none' })],
  ['DescribeServices', ECS, ecs.DescribeServicesCommand, () => ({ cluster: 'shop', services: ['cart'] })],
  [
    'DescribeServices with one that is nowhere',
    ECS,
    ecs.DescribeServicesCommand,
    () => ({ cluster: 'shop', services: ['cart', 'none'] }),
  ],
  [
    'DescribeTaskDefinition of a revision',
    ECS,
    ecs.DescribeTaskDefinitionCommand,
    () => ({ taskDefinition: 'cart:1' }),
  ],
  [
    'DescribeTaskDefinition of a family',
    ECS,
    ecs.DescribeTaskDefinitionCommand,
    () => ({ taskDefinition: 'cart' }),
  ],
  [
    'DescribeTaskDefinition that is nowhere',
    ECS,
    ecs.DescribeTaskDefinitionCommand,
    () => ({ taskDefinition: 'none' }),
  ],
  [
    'ListTasks that stopped',
    ECS,
    ecs.ListTasksCommand,
    () => ({ cluster: 'shop', desiredStatus: 'STOPPED' }),
  ],
  ['GetMetricData', CLOUDWATCH, cloudwatch.GetMetricDataCommand, metricQuery()],
  ['GetMetricData: its values', CLOUDWATCH, cloudwatch.GetMetricDataCommand, metricQuery(), values],
  [
    'GetMetricData, oldest first: its values',
    CLOUDWATCH,
    cloudwatch.GetMetricDataCommand,
    metricQuery({ ScanBy: 'TimestampAscending' }),
    values,
  ],
  [
    'GetMetricData of a part of the time: its values',
    CLOUDWATCH,
    cloudwatch.GetMetricDataCommand,
    metricQuery({ EndTime: new Date(Date.parse(METRIC.start) + 2 * METRIC.periodSeconds * 1_000) }),
    values,
  ],
  [
    'GetMetricData of a metric that is nowhere: its values',
    CLOUDWATCH,
    cloudwatch.GetMetricDataCommand,
    metricQuery({}, { 'VPC Endpoint Id': 'vpce-none' }),
    values,
  ],
  [
    'GetMetricData without dimensions: its values',
    CLOUDWATCH,
    cloudwatch.GetMetricDataCommand,
    metricQuery({}, {}),
    values,
  ],
];
