/** The actions of IAM without which Terraform cannot handle a type of the provider hashicorp/aws. */
export interface ResourceActions {
  /** What a refresh calls, and so every plan. */
  readonly reads: readonly string[];
  /** What creating, changing and deleting call besides, reads that only they need included. Empty for a data source. */
  readonly writes: readonly string[];
}

const of = (service: string, ...names: readonly string[]) => names.map(name => `${service}:${name}`);
const ec2 = (...names: readonly string[]) => of('ec2', ...names);
const iam = (...names: readonly string[]) => of('iam', ...names);
const kms = (...names: readonly string[]) => of('kms', ...names);
const logs = (...names: readonly string[]) => of('logs', ...names);
const profiles = (...names: readonly string[]) => of('route53profiles', ...names);
const ram = (...names: readonly string[]) => of('ram', ...names);
const resolver = (...names: readonly string[]) => of('route53resolver', ...names);
const route53 = (...names: readonly string[]) => of('route53', ...names);
const ssm = (...names: readonly string[]) => of('ssm', ...names);

/** Tags are written with the resource, and one by one where they change. */
const EC2_TAGS = ec2('CreateTags', 'DeleteTags');

/** A subnet or a group cannot go while an interface is in it, so the provider looks for those that AWS Lambda left. */
const EC2_INTERFACES = ec2('DescribeNetworkInterfaces');

const PREFIX_LIST_READS = ec2('DescribeManagedPrefixLists', 'GetManagedPrefixListEntries');

/** An attachment is looked up before it is connected with a table. */
const ATTACHMENT = ec2('DescribeTransitGatewayAttachments');

const RULE_READS = ec2('DescribeSecurityGroupRules', 'DescribeSecurityGroups');

/** A private zone is made with a VPC, which Route 53 looks up as whoever calls. */
const ZONE_OF_VPC = ec2('DescribeVpcs');

/**
 * By type, `data.` before the name of a data source; the one place that says what the stacks need.
 *
 * Sources: the calls of each resource in https://github.com/hashicorp/terraform-provider-aws (internal/service, 6.25 and
 * later); "Actions, resources, and condition keys" of each service in the Service Authorization Reference; and, for what
 * a service asks for in the name of its caller, the pages at the rows.
 */
export const RESOURCE_ACTIONS: Readonly<Record<string, ResourceActions>> = {
  aws_cloudwatch_log_group: {
    reads: logs('DescribeLogGroups', 'ListTagsForResource'),
    writes: logs(
      'AssociateKmsKey',
      'CreateLogGroup',
      'DeleteLogGroup',
      'DeleteRetentionPolicy',
      'DisassociateKmsKey',
      'PutRetentionPolicy',
      'TagResource',
      'UntagResource',
    ),
  },
  aws_default_security_group: {
    reads: RULE_READS,
    writes: [...ec2('RevokeSecurityGroupEgress', 'RevokeSecurityGroupIngress'), ...EC2_TAGS],
  },
  aws_ec2_managed_prefix_list: {
    reads: PREFIX_LIST_READS,
    writes: [
      ...ec2('CreateManagedPrefixList', 'DeleteManagedPrefixList', 'ModifyManagedPrefixList'),
      ...EC2_TAGS,
    ],
  },
  aws_ec2_managed_prefix_list_entry: {
    reads: PREFIX_LIST_READS,
    writes: ec2('ModifyManagedPrefixList'),
  },
  aws_ec2_transit_gateway: {
    reads: ec2('DescribeTransitGateways'),
    writes: [...ec2('CreateTransitGateway', 'DeleteTransitGateway', 'ModifyTransitGateway'), ...EC2_TAGS],
  },
  aws_ec2_transit_gateway_default_route_table_association: {
    reads: ec2('DescribeTransitGateways'),
    writes: ec2('ModifyTransitGateway'),
  },
  aws_ec2_transit_gateway_default_route_table_propagation: {
    reads: ec2('DescribeTransitGateways'),
    writes: ec2('ModifyTransitGateway'),
  },
  aws_ec2_transit_gateway_route_table: {
    reads: ec2('DescribeTransitGatewayRouteTables'),
    writes: [...ec2('CreateTransitGatewayRouteTable', 'DeleteTransitGatewayRouteTable'), ...EC2_TAGS],
  },
  aws_ec2_transit_gateway_route_table_association: {
    reads: [...ec2('GetTransitGatewayRouteTableAssociations'), ...ATTACHMENT],
    writes: ec2('AssociateTransitGatewayRouteTable', 'DisassociateTransitGatewayRouteTable'),
  },
  aws_ec2_transit_gateway_route_table_propagation: {
    reads: [...ec2('GetTransitGatewayRouteTablePropagations'), ...ATTACHMENT],
    writes: ec2('DisableTransitGatewayRouteTablePropagation', 'EnableTransitGatewayRouteTablePropagation'),
  },
  // Source of the linked role: https://docs.aws.amazon.com/vpc/latest/tgw/service-linked-roles.html
  aws_ec2_transit_gateway_vpc_attachment: {
    reads: ec2(
      'DescribeTransitGatewayVpcAttachments',
      'DescribeTransitGateways',
      'GetTransitGatewayRouteTableAssociations',
      'GetTransitGatewayRouteTablePropagations',
    ),
    writes: [
      ...ec2(
        'AssociateTransitGatewayRouteTable',
        'CreateTransitGatewayVpcAttachment',
        'DeleteTransitGatewayVpcAttachment',
        'DisableTransitGatewayRouteTablePropagation',
        'DisassociateTransitGatewayRouteTable',
        'EnableTransitGatewayRouteTablePropagation',
        'ModifyTransitGatewayVpcAttachment',
      ),
      ...EC2_TAGS,
      ...iam('CreateServiceLinkedRole'),
    ],
  },
  aws_ecs_task_definition: {
    reads: of('ecs', 'DescribeTaskDefinition', 'ListTagsForResource'),
    writes: [
      ...of('ecs', 'DeregisterTaskDefinition', 'RegisterTaskDefinition', 'TagResource', 'UntagResource'),
      ...iam('PassRole'),
    ],
  },
  // An address that a NAT gateway had is taken from it before it goes, also where the gateway went first.
  aws_eip: {
    reads: ec2('DescribeAddresses', 'DescribeAddressesAttribute'),
    writes: [...ec2('AllocateAddress', 'DisassociateAddress', 'ReleaseAddress'), ...EC2_TAGS],
  },
  // Source of the passed role: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
  aws_flow_log: {
    reads: ec2('DescribeFlowLogs'),
    writes: [...ec2('CreateFlowLogs', 'DeleteFlowLogs'), ...EC2_TAGS, ...iam('PassRole')],
  },
  aws_iam_role: {
    reads: iam('GetRole', 'GetRolePolicy', 'ListAttachedRolePolicies', 'ListRolePolicies'),
    writes: iam(
      'CreateRole',
      'DeleteRole',
      'ListInstanceProfilesForRole',
      'TagRole',
      'UntagRole',
      'UpdateAssumeRolePolicy',
      'UpdateRole',
      'UpdateRoleDescription',
    ),
  },
  aws_iam_role_policy: {
    reads: iam('GetRolePolicy'),
    writes: iam('DeleteRolePolicy', 'PutRolePolicy'),
  },
  aws_internet_gateway: {
    reads: ec2('DescribeInternetGateways'),
    writes: [
      ...ec2(
        'AttachInternetGateway',
        'CreateInternetGateway',
        'DeleteInternetGateway',
        'DetachInternetGateway',
      ),
      ...EC2_TAGS,
    ],
  },
  aws_kms_alias: {
    reads: kms('ListAliases'),
    writes: kms('CreateAlias', 'DeleteAlias', 'UpdateAlias'),
  },
  aws_kms_key: {
    reads: kms('DescribeKey', 'GetKeyPolicy', 'GetKeyRotationStatus', 'ListResourceTags'),
    writes: kms(
      'CreateKey',
      'DisableKeyRotation',
      'EnableKeyRotation',
      'PutKeyPolicy',
      'ScheduleKeyDeletion',
      'TagResource',
      'UntagResource',
      'UpdateKeyDescription',
    ),
  },
  aws_nat_gateway: {
    reads: ec2('DescribeNatGateways'),
    writes: [...ec2('CreateNatGateway', 'DeleteNatGateway'), ...EC2_TAGS],
  },
  aws_ram_principal_association: {
    reads: ram('GetResourceShareAssociations'),
    writes: ram('AssociateResourceShare', 'DisassociateResourceShare'),
  },
  // A Profile is shared by a policy of its own, which whoever shares it must be allowed to write.
  // Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/sharing-profiles.html
  aws_ram_resource_association: {
    reads: ram('GetResourceShareAssociations'),
    writes: [
      ...ram('AssociateResourceShare', 'DisassociateResourceShare'),
      ...profiles('GetProfilePolicy', 'PutProfilePolicy'),
    ],
  },
  aws_ram_resource_share: {
    reads: ram('GetResourceShares', 'ListResourceSharePermissions'),
    writes: ram(
      'CreateResourceShare',
      'DeleteResourceShare',
      'TagResource',
      'UntagResource',
      'UpdateResourceShare',
    ),
  },
  aws_route: {
    reads: ec2('DescribeRouteTables'),
    writes: ec2('CreateRoute', 'DeleteRoute', 'ReplaceRoute'),
  },
  aws_route53_record: {
    reads: route53('GetHostedZone', 'ListResourceRecordSets'),
    writes: route53('ChangeResourceRecordSets', 'GetChange'),
  },
  // Sources of what CloudWatch Logs asks for:
  // https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-V2-CloudWatchLogs.html
  aws_route53_resolver_query_log_config: {
    reads: resolver('GetResolverQueryLogConfig', 'ListTagsForResource'),
    writes: [
      ...resolver(
        'CreateResolverQueryLogConfig',
        'DeleteResolverQueryLogConfig',
        'TagResource',
        'UntagResource',
      ),
      ...logs(
        'CreateLogDelivery',
        'DeleteLogDelivery',
        'DescribeLogGroups',
        'DescribeResourcePolicies',
        'GetLogDelivery',
        'ListLogDeliveries',
        'PutResourcePolicy',
        'UpdateLogDelivery',
      ),
    ],
  },
  aws_route53_resolver_query_log_config_association: {
    reads: resolver('GetResolverQueryLogConfigAssociation'),
    writes: [
      ...resolver('AssociateResolverQueryLogConfig', 'DisassociateResolverQueryLogConfig'),
      ...ZONE_OF_VPC,
    ],
  },
  aws_route53_vpc_association_authorization: {
    reads: route53('ListVPCAssociationAuthorizations'),
    writes: route53('CreateVPCAssociationAuthorization', 'DeleteVPCAssociationAuthorization'),
  },
  // A private zone has no delegation set: its name servers are read of its records.
  aws_route53_zone: {
    reads: route53('GetHostedZone', 'ListResourceRecordSets', 'ListTagsForResource'),
    writes: [
      ...route53(
        'AssociateVPCWithHostedZone',
        'ChangeTagsForResource',
        'CreateHostedZone',
        'DeleteHostedZone',
        'DisassociateVPCFromHostedZone',
        'GetChange',
        'UpdateHostedZoneComment',
      ),
      ...ZONE_OF_VPC,
    ],
  },
  // The zone is another account's, which does not let this one read it: the VPC is asked instead.
  aws_route53_zone_association: {
    reads: [...route53('GetHostedZone', 'ListHostedZonesByVPC'), ...ZONE_OF_VPC],
    writes: route53('AssociateVPCWithHostedZone', 'DisassociateVPCFromHostedZone', 'GetChange'),
  },
  aws_route53profiles_association: {
    reads: profiles('GetProfileAssociation', 'ListTagsForResource'),
    writes: [
      ...profiles('AssociateProfile', 'DisassociateProfile', 'TagResource', 'UntagResource'),
      ...ZONE_OF_VPC,
    ],
  },
  aws_route53profiles_profile: {
    reads: profiles('GetProfile', 'ListTagsForResource'),
    writes: profiles('CreateProfile', 'DeleteProfile', 'TagResource', 'UntagResource'),
  },
  aws_route53profiles_resource_association: {
    reads: profiles('GetProfileResourceAssociation'),
    writes: [
      ...profiles(
        'AssociateResourceToProfile',
        'DisassociateResourceFromProfile',
        'UpdateProfileResourceAssociation',
      ),
      ...route53('GetHostedZone'),
    ],
  },
  aws_route_table: {
    reads: ec2('DescribeRouteTables'),
    writes: [...ec2('CreateRouteTable', 'DeleteRouteTable', 'DisassociateRouteTable'), ...EC2_TAGS],
  },
  aws_route_table_association: {
    reads: ec2('DescribeRouteTables'),
    writes: ec2('AssociateRouteTable', 'DisassociateRouteTable', 'ReplaceRouteTableAssociation'),
  },
  // A new group has a rule that lets everything out, which the provider takes away.
  aws_security_group: {
    reads: RULE_READS,
    writes: [
      ...ec2(
        'CreateSecurityGroup',
        'DeleteSecurityGroup',
        'RevokeSecurityGroupEgress',
        'RevokeSecurityGroupIngress',
      ),
      ...EC2_TAGS,
      ...EC2_INTERFACES,
    ],
  },
  aws_ssm_parameter: {
    reads: ssm('DescribeParameters', 'GetParameter', 'ListTagsForResource'),
    writes: ssm('AddTagsToResource', 'DeleteParameter', 'PutParameter', 'RemoveTagsFromResource'),
  },
  aws_subnet: {
    reads: ec2('DescribeSubnets'),
    writes: [...ec2('CreateSubnet', 'DeleteSubnet', 'ModifySubnetAttribute'), ...EC2_TAGS, ...EC2_INTERFACES],
  },
  aws_vpc: {
    reads: ec2(
      'DescribeNetworkAcls',
      'DescribeRouteTables',
      'DescribeSecurityGroups',
      'DescribeVpcAttribute',
      'DescribeVpcs',
    ),
    writes: [...ec2('CreateVpc', 'DeleteVpc', 'ModifyVpcAttribute'), ...EC2_TAGS],
  },
  // Private DNS of an endpoint is a zone of AWS's that is associated in the name of whoever makes it.
  // Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html, CreateVpcEndpoint
  aws_vpc_endpoint: {
    reads: ec2('DescribeNetworkInterfaces', 'DescribePrefixLists', 'DescribeVpcEndpoints'),
    writes: [
      ...ec2('CreateVpcEndpoint', 'DeleteVpcEndpoints', 'ModifyVpcEndpoint'),
      ...EC2_TAGS,
      ...route53('AssociateVPCWithHostedZone'),
    ],
  },
  aws_vpc_endpoint_route_table_association: {
    reads: ec2('DescribeVpcEndpoints'),
    writes: ec2('ModifyVpcEndpoint'),
  },
  aws_vpc_ipv4_cidr_block_association: {
    reads: ec2('DescribeVpcs'),
    writes: ec2('AssociateVpcCidrBlock', 'DisassociateVpcCidrBlock'),
  },
  aws_vpc_security_group_egress_rule: {
    reads: RULE_READS,
    writes: [
      ...ec2('AuthorizeSecurityGroupEgress', 'ModifySecurityGroupRules', 'RevokeSecurityGroupEgress'),
      ...EC2_TAGS,
    ],
  },
  aws_vpc_security_group_ingress_rule: {
    reads: RULE_READS,
    writes: [
      ...ec2('AuthorizeSecurityGroupIngress', 'ModifySecurityGroupRules', 'RevokeSecurityGroupIngress'),
      ...EC2_TAGS,
    ],
  },
  'data.aws_ec2_managed_prefix_list': { reads: PREFIX_LIST_READS, writes: [] },
};
