/**
 * What a portal reads of an account to say whether pulls work and what they cost: lists and descriptions, never the
 * content of an image, a secret or a parameter that is not a contract.
 *
 * Source: "Actions, resources, and condition keys" of each service in the Service Authorization Reference. Most of
 * these actions know no narrower resource than `*`.
 */
export const READER_ACTIONS: Readonly<Record<string, readonly string[]>> = {
  Network: [
    'ec2:DescribeAvailabilityZones',
    'ec2:DescribeDhcpOptions',
    'ec2:DescribeInternetGateways',
    'ec2:DescribeManagedPrefixLists',
    'ec2:DescribeNatGateways',
    'ec2:DescribeNetworkAcls',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribePrefixLists',
    'ec2:DescribeRouteTables',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeSubnets',
    'ec2:DescribeTransitGatewayRouteTables',
    'ec2:DescribeTransitGatewayVpcAttachments',
    'ec2:DescribeVpcAttribute',
    'ec2:DescribeVpcEndpoints',
    'ec2:DescribeVpcPeeringConnections',
    'ec2:DescribeVpcs',
    'ec2:GetManagedPrefixListEntries',
    'ec2:GetTransitGatewayRouteTableAssociations',
    'ec2:SearchTransitGatewayRoutes',
  ],
  Names: [
    'route53:GetHostedZone',
    'route53:ListHostedZones',
    'route53:ListHostedZonesByVPC',
    'route53:ListResourceRecordSets',
    'route53profiles:ListProfileAssociations',
    'route53profiles:ListProfileResourceAssociations',
    'route53resolver:ListResolverRuleAssociations',
    'route53resolver:ListResolverRules',
  ],
  Sharing: ['ram:GetResourceShareAssociations', 'ram:GetResourceShares'],
  Permissions: [
    'iam:GetPolicy',
    'iam:GetPolicyVersion',
    'iam:GetRole',
    'iam:GetRolePolicy',
    'iam:ListAttachedRolePolicies',
    'iam:ListRolePolicies',
  ],
  Images: ['ecr:DescribeImages', 'ecr:DescribeRepositories', 'ecr:GetRepositoryPolicy'],
  Tasks: [
    'ecs:DescribeServices',
    'ecs:DescribeTaskDefinition',
    'ecs:DescribeTasks',
    'ecs:ListClusters',
    'ecs:ListServices',
    'ecs:ListTasks',
  ],
  Measurements: ['cloudwatch:GetMetricData'],
};
