/** What AWS's ids begin with, by type. Engines look at `igw-`, `vpce-`, `nat-` and `tgw-`; the rest is for readers. */
export const ID_PREFIXES: Readonly<Record<string, string>> = {
  aws_vpc: 'vpc-',
  aws_subnet: 'subnet-',
  aws_route_table: 'rtb-',
  aws_security_group: 'sg-',
  aws_network_acl: 'acl-',
  aws_vpc_endpoint: 'vpce-',
  aws_nat_gateway: 'nat-',
  aws_internet_gateway: 'igw-',
  aws_egress_only_internet_gateway: 'eigw-',
  aws_network_interface: 'eni-',
  aws_instance: 'i-',
  aws_eip: 'eipalloc-',
  aws_vpn_gateway: 'vgw-',
  aws_ec2_carrier_gateway: 'cagw-',
  aws_ec2_managed_prefix_list: 'pl-',
  aws_ec2_transit_gateway: 'tgw-',
  aws_ec2_transit_gateway_vpc_attachment: 'tgw-attach-',
  aws_ec2_transit_gateway_peering_attachment: 'tgw-attach-',
  aws_ec2_transit_gateway_route_table: 'tgw-rtb-',
  aws_vpc_peering_connection: 'pcx-',
  aws_vpc_dhcp_options: 'dopt-',
  aws_route53_zone: 'Z',
  aws_route53profiles_profile: 'rp-',
  aws_route53_resolver_rule: 'rslvr-rr-',
};

/** Types whose `id` is another argument or attribute of theirs. */
export const ID_ARGUMENTS: Readonly<Record<string, string>> = {
  aws_default_route_table: 'default_route_table_id',
  aws_default_network_acl: 'default_network_acl_id',
  aws_ec2_transit_gateway_vpc_attachment_accepter: 'transit_gateway_attachment_id',
  aws_vpc_peering_connection_accepter: 'vpc_peering_connection_id',
  aws_iam_role: 'name',
  aws_iam_policy: 'arn',
  aws_ecr_repository: 'name',
  aws_ram_resource_share: 'arn',
};

/** How the ARN of a type is put together. */
export interface ArnForm {
  readonly service: string;
  /** What stands before the name. */
  readonly resource: string;
  /** The attribute that the ARN ends in. @defaultValue a name that AWS makes up, for which the address stands */
  readonly name?: string;
  /** Set where `path` stands before the name. */
  readonly hasPath?: boolean;
  readonly isGlobal?: boolean;
  readonly hasNoAccount?: boolean;
}

/** Source: https://docs.aws.amazon.com/service-authorization/latest/reference/ */
export const ARN_FORMS: Readonly<Record<string, ArnForm>> = {
  aws_vpc: { service: 'ec2', resource: 'vpc/', name: 'id' },
  aws_subnet: { service: 'ec2', resource: 'subnet/', name: 'id' },
  aws_security_group: { service: 'ec2', resource: 'security-group/', name: 'id' },
  aws_vpc_endpoint: { service: 'ec2', resource: 'vpc-endpoint/', name: 'id' },
  aws_ec2_managed_prefix_list: { service: 'ec2', resource: 'prefix-list/', name: 'id' },
  aws_ec2_transit_gateway: { service: 'ec2', resource: 'transit-gateway/', name: 'id' },
  aws_route53_zone: {
    service: 'route53',
    resource: 'hostedzone/',
    name: 'id',
    isGlobal: true,
    hasNoAccount: true,
  },
  aws_route53profiles_profile: { service: 'route53profiles', resource: 'profile/', name: 'id' },
  aws_route53_resolver_rule: { service: 'route53resolver', resource: 'resolver-rule/', name: 'id' },
  aws_iam_role: { service: 'iam', resource: 'role', name: 'name', isGlobal: true, hasPath: true },
  aws_iam_policy: { service: 'iam', resource: 'policy', name: 'name', isGlobal: true, hasPath: true },
  aws_ecr_repository: { service: 'ecr', resource: 'repository/', name: 'name' },
  aws_ram_resource_share: { service: 'ram', resource: 'resource-share/' },
};
