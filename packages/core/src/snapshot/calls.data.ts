import type { ListName } from './lists';

/** A call of AWS, and what allows it. */
export interface AwsCall {
  /** The service as SDK and CLI name it, such as `ec2`. */
  readonly service: string;
  /** Such as `DescribeVpcs`. */
  readonly operation: string;
  /** The IAM actions without which it is refused: its own, and of a generic call those of what it reads. */
  readonly actions: readonly string[];
  /**
   * Who calls it, where two ways lead to the same answer: the commands that are printed for a person, who has the whole
   * AWS CLI; or the collector, which reads no more than it needs.
   */
  readonly by?: 'commands' | 'collector';
}

/** The prefix of a service's IAM actions, where it is not the service's name. */
const IAM_PREFIXES: Readonly<Record<string, string>> = { cloudcontrol: 'cloudformation' };

function calls(service: string, operations: readonly string[], further: Partial<AwsCall> = {}): AwsCall[] {
  return operations.map(operation => ({
    service,
    operation,
    ...further,
    actions: [`${IAM_PREFIXES[service] ?? service}:${operation}`, ...(further.actions ?? [])],
  }));
}

/**
 * What is called to read a network, by the list of a snapshot that the answers fill. A list that is added does not
 * compile without its row.
 *
 * Source: the Service Authorization Reference; of resources of Route 53 Profiles, the handlers in their schemas in the
 * CloudFormation registry.
 */
export const SNAPSHOT_CALLS: Readonly<Record<ListName, readonly AwsCall[]>> = {
  Vpcs: calls('ec2', ['DescribeVpcs', 'DescribeVpcAttribute']),
  Subnets: calls('ec2', ['DescribeSubnets']),
  RouteTables: calls('ec2', ['DescribeRouteTables']),
  SecurityGroups: calls('ec2', ['DescribeSecurityGroups']),
  NetworkAcls: calls('ec2', ['DescribeNetworkAcls']),
  VpcEndpoints: calls('ec2', ['DescribeVpcEndpoints']),
  NetworkInterfaces: calls('ec2', ['DescribeNetworkInterfaces']),
  NatGateways: calls('ec2', ['DescribeNatGateways']),
  InternetGateways: calls('ec2', ['DescribeInternetGateways']),
  PrefixLists: calls('ec2', ['DescribePrefixLists']),
  ManagedPrefixLists: calls('ec2', ['DescribeManagedPrefixLists', 'GetManagedPrefixListEntries']),
  TransitGatewayVpcAttachments: calls('ec2', ['DescribeTransitGatewayVpcAttachments']),
  TransitGatewayRouteTables: calls('ec2', [
    'DescribeTransitGatewayRouteTables',
    'GetTransitGatewayRouteTableAssociations',
    'SearchTransitGatewayRoutes',
  ]),
  HostedZones: calls('route53', [
    'ListHostedZones',
    'ListHostedZonesByVPC',
    'GetHostedZone',
    'ListResourceRecordSets',
  ]),
  ProfileAssociations: [
    ...calls('route53profiles', ['ListProfileAssociations', 'ListProfileResourceAssociations'], {
      by: 'commands',
    }),
    ...calls('cloudcontrol', ['ListResources'], {
      by: 'collector',
      actions: ['route53profiles:ListProfileAssociations', 'route53profiles:ListProfileResourceAssociations'],
    }),
    ...calls('cloudcontrol', ['GetResource'], {
      by: 'collector',
      actions: ['route53profiles:GetProfileAssociation', 'route53profiles:GetProfileResourceAssociation'],
    }),
  ],
  VpcPeeringConnections: calls('ec2', ['DescribeVpcPeeringConnections']),
  DhcpOptions: calls('ec2', ['DescribeDhcpOptions']),
  ResolverRules: calls('route53resolver', ['ListResolverRules']),
  ResolverRuleAssociations: calls('route53resolver', ['ListResolverRuleAssociations']),
  ResourceShares: calls('ram', ['GetResourceShares', 'GetResourceShareAssociations'], { by: 'collector' }),
  Roles: [
    ...calls('iam', ['GetAccountAuthorizationDetails']),
    ...calls(
      'iam',
      [
        'GetRole',
        'ListRolePolicies',
        'GetRolePolicy',
        'ListAttachedRolePolicies',
        'GetPolicy',
        'GetPolicyVersion',
      ],
      { by: 'collector' },
    ),
  ],
  Repositories: calls('ecr', ['DescribeRepositories', 'GetRepositoryPolicy']),
};

/** What the collector calls beside the network, by what it learns. */
export const FURTHER_CALLS = {
  Organization: calls('organizations', ['DescribeOrganization']),
  Metrics: calls('cloudwatch', ['GetMetricData'], { by: 'collector' }),
  Images: calls('ecr', ['DescribeImages'], { by: 'collector' }),
  Workloads: calls('ecs', ['DescribeServices', 'DescribeTaskDefinition'], { by: 'collector' }),
  StoppedTasks: calls('ecs', ['ListTasks', 'DescribeTasks'], { by: 'collector' }),
  Prices: calls('pricing', ['GetProducts'], { by: 'collector' }),
} as const satisfies Readonly<Record<string, readonly AwsCall[]>>;
