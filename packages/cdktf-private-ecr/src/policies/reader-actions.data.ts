import type { ListName } from '@private-ecr/core';

/**
 * What is called to read a network, by the list of a snapshot that the answers fill. A list that core adds does not
 * compile without its row.
 *
 * Source: the Service Authorization Reference; most of these actions know no narrower resource.
 */
export const SNAPSHOT_ACTIONS: Readonly<Record<ListName, readonly string[]>> = {
  Vpcs: ['ec2:DescribeVpcs', 'ec2:DescribeVpcAttribute'],
  Subnets: ['ec2:DescribeSubnets'],
  RouteTables: ['ec2:DescribeRouteTables'],
  SecurityGroups: ['ec2:DescribeSecurityGroups'],
  NetworkAcls: ['ec2:DescribeNetworkAcls'],
  VpcEndpoints: ['ec2:DescribeVpcEndpoints'],
  NetworkInterfaces: ['ec2:DescribeNetworkInterfaces'],
  NatGateways: ['ec2:DescribeNatGateways'],
  InternetGateways: ['ec2:DescribeInternetGateways'],
  PrefixLists: ['ec2:DescribePrefixLists'],
  ManagedPrefixLists: ['ec2:DescribeManagedPrefixLists', 'ec2:GetManagedPrefixListEntries'],
  TransitGatewayVpcAttachments: ['ec2:DescribeTransitGatewayVpcAttachments'],
  TransitGatewayRouteTables: [
    'ec2:DescribeTransitGatewayRouteTables',
    'ec2:GetTransitGatewayRouteTableAssociations',
    'ec2:SearchTransitGatewayRoutes',
  ],
  HostedZones: [
    'route53:GetHostedZone',
    'route53:ListHostedZones',
    'route53:ListHostedZonesByVPC',
    'route53:ListResourceRecordSets',
  ],
  ProfileAssociations: [
    'route53profiles:ListProfileAssociations',
    'route53profiles:ListProfileResourceAssociations',
  ],
  VpcPeeringConnections: ['ec2:DescribeVpcPeeringConnections'],
  DhcpOptions: ['ec2:DescribeDhcpOptions'],
  ResolverRules: ['route53resolver:ListResolverRules'],
  ResolverRuleAssociations: ['route53resolver:ListResolverRuleAssociations'],
  ResourceShares: ['ram:GetResourceShareAssociations', 'ram:GetResourceShares'],
  // All roles at once, or one by one.
  Roles: [
    'iam:GetAccountAuthorizationDetails',
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:GetRole',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:ListRolePolicies',
  ],
  Repositories: ['ecr:DescribeRepositories', 'ecr:GetRepositoryPolicy'],
};

/** What a portal reads beside the network, by what it shows of it. */
export const PORTAL_ACTIONS = {
  account: ['sts:GetCallerIdentity'],
  organization: ['organizations:DescribeOrganization', 'organizations:ListAccounts'],
  metrics: ['cloudwatch:GetMetricData'],
  images: ['ecr:DescribeImages'],
  services: [
    'ecs:DescribeClusters',
    'ecs:DescribeServices',
    'ecs:DescribeTaskDefinition',
    'ecs:DescribeTasks',
    'ecs:ListClusters',
    'ecs:ListServices',
    'ecs:ListTasks',
  ],
  prices: ['pricing:GetProducts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Services that answer in one place for all Regions: a condition on the Region would ask for that place. */
export const GLOBAL_SERVICES: readonly string[] = ['iam', 'organizations', 'pricing', 'route53', 'sts'];
