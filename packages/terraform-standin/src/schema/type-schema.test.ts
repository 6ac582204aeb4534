import { typeSchema, type Kind } from './type-schema';

/** Types that constructs for private pulls use and the oracle does not have. */
const USED: readonly string[] = [
  'aws_default_network_acl',
  'aws_default_route_table',
  'aws_ec2_transit_gateway',
  'aws_ec2_transit_gateway_prefix_list_reference',
  'aws_ec2_transit_gateway_route_table',
  'aws_ec2_transit_gateway_route_table_association',
  'aws_ec2_transit_gateway_route_table_propagation',
  'aws_ecs_service',
  'aws_iam_instance_profile',
  'aws_ram_resource_share_accepter',
  'aws_route53_resolver_endpoint',
  'aws_route53_resolver_firewall_rule_group',
  'aws_route53_resolver_rule',
  'aws_route53_resolver_rule_association',
  'aws_vpc_block_public_access_exclusion',
  'aws_vpc_block_public_access_options',
  'aws_vpc_ipv4_cidr_block_association',
  'aws_vpc_peering_connection',
  'aws_vpc_security_group_vpc_association',
];

describe('typeSchema', () => {
  it.each(USED)('reads %s', type => {
    expect(typeSchema('resource', type)?.attributes.id ?? typeSchema('resource', type)).toBeDefined();
  });

  it('reads a type once', () => {
    expect(typeSchema('resource', 'aws_vpc')).toBe(typeSchema('resource', 'aws_vpc'));
  });

  it.each<[Kind, string]>([
    ['resource', 'aws_caller_identity'],
    ['data source', 'aws_route'.concat('s_of_nobody')],
    ['resource', 'aws_provider_that_is_none'],
    ['resource', 'google_compute_network'],
    ['resource', 'aws_../vpc'],
  ])('knows no %s %s', (kind, type) => {
    expect(typeSchema(kind, type)).toBeUndefined();
  });

  it('refuses a type whose generated code it cannot read', () => {
    expect(() => typeSchema('resource', 'aws_wafv2_web_acl')).toThrow(
      /schema of aws_wafv2_web_acl: .*a getter of unknown form/,
    );
  });

  it('marks what is secret, and what never reaches the state', () => {
    const { value, value_wo } = typeSchema('resource', 'aws_ssm_parameter')?.attributes ?? {};
    expect(value).toMatchObject({ sensitive: true });
    expect(value_wo).toMatchObject({ sensitive: true, write_only: true });
  });
});
