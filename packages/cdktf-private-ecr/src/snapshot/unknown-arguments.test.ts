import { trace } from '@private-ecr/core';
import { type ChainName, CHAINS } from './__fixtures__/chains';
import { COLLECTED_AT } from './__fixtures__/documents';
import { terraformSnapshot } from '.';

const UNKNOWN = '${cidrsubnet(var.somewhere, 8, 1)}';

/** Arguments on which a pull depends: where one is not known, neither is whether it works. */
test.each<[ChainName, string, string, string, string, string]>([
  ['standalone', 'standalone', 'aws_vpc', 'main', 'cidr_block', 'Vpcs'],
  ['standalone', 'standalone', 'aws_vpc', 'main', 'enable_dns_support', 'Vpcs'],
  ['standalone', 'standalone', 'aws_vpc', 'main', 'enable_dns_hostnames', 'Vpcs'],
  ['standalone', 'standalone', 'aws_subnet', 'main_a', 'vpc_id', 'Subnets'],
  ['standalone', 'standalone', 'aws_subnet', 'main_a', 'cidr_block', 'Subnets'],
  ['standalone', 'standalone', 'aws_route_table', 'main', 'vpc_id', 'RouteTables'],
  ['standalone', 'standalone', 'aws_route_table', 'main', 'route', 'RouteTables'],
  ['standalone', 'standalone', 'aws_route_table_association', 'main_a', 'subnet_id', 'RouteTables'],
  ['standalone', 'standalone', 'aws_route_table_association', 'main_a', 'route_table_id', 'RouteTables'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'vpc_id', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'service_name', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'vpc_endpoint_type', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'ip_address_type', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'private_dns_enabled', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'dns_options', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'subnet_ids', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'security_group_ids', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api', 'policy', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 's3', 'policy', 'VpcEndpoints'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 's3', 'route_table_ids', 'VpcEndpoints'],
  [
    'standalone',
    'standalone',
    'aws_vpc_security_group_ingress_rule',
    'endpoints_0',
    'cidr_ipv4',
    'SecurityGroups',
  ],
  [
    'standalone',
    'standalone',
    'aws_vpc_security_group_ingress_rule',
    'endpoints_0',
    'from_port',
    'SecurityGroups',
  ],
  [
    'standalone',
    'standalone',
    'aws_vpc_security_group_ingress_rule',
    'endpoints_0',
    'security_group_id',
    'SecurityGroups',
  ],
  [
    'standalone',
    'standalone',
    'aws_vpc_security_group_egress_rule',
    'task_0',
    'referenced_security_group_id',
    'SecurityGroups',
  ],
  [
    'standalone',
    'standalone',
    'aws_vpc_security_group_egress_rule',
    'task_1',
    'prefix_list_id',
    'SecurityGroups',
  ],
  [
    'shared subnets',
    'share-checkout',
    'aws_vpc_endpoint_route_table_association',
    's3',
    'vpc_endpoint_id',
    'VpcEndpoints',
  ],
  [
    'shared subnets',
    'share-checkout',
    'aws_vpc_endpoint_route_table_association',
    's3',
    'route_table_id',
    'VpcEndpoints',
  ],
  ['spoke with zones', 'hub', 'aws_route53_zone', 'ecr_api', 'name', 'HostedZones'],
  ['spoke with zones', 'hub', 'aws_route53_zone', 'ecr_api', 'vpc', 'HostedZones'],
  ['spoke with zones', 'hub', 'aws_route53_record', 'ecr_api', 'name', 'HostedZones'],
  ['spoke with zones', 'hub', 'aws_route53_record', 'ecr_api', 'zone_id', 'HostedZones'],
  ['spoke with zones', 'team-search', 'aws_route53_zone_association', 'ecr_api', 'vpc_id', 'HostedZones'],
  ['spoke with zones', 'team-search', 'aws_route53_zone_association', 'ecr_api', 'zone_id', 'HostedZones'],
  ['spoke with zones', 'spoke-search', 'aws_route', 'to_hub', 'destination_cidr_block', 'RouteTables'],
  ['spoke with zones', 'spoke-search', 'aws_route', 'to_hub', 'transit_gateway_id', 'RouteTables'],
  ['spoke with zones', 'spoke-search', 'aws_route', 'to_hub', 'route_table_id', 'RouteTables'],
  [
    'spoke with zones',
    'spoke-search',
    'aws_ec2_transit_gateway_vpc_attachment',
    'spoke',
    'vpc_id',
    'TransitGatewayVpcAttachments',
  ],
  [
    'spoke with zones',
    'spoke-search',
    'aws_ec2_transit_gateway_vpc_attachment',
    'spoke',
    'subnet_ids',
    'TransitGatewayVpcAttachments',
  ],
  [
    'spoke with zones',
    'hub',
    'aws_ec2_transit_gateway_route_table',
    'spokes',
    'transit_gateway_id',
    'TransitGatewayRouteTables',
  ],
  [
    'spoke with zones',
    'hub',
    'aws_ec2_transit_gateway_route_table_association',
    'hub',
    'transit_gateway_attachment_id',
    'TransitGatewayRouteTables',
  ],
  [
    'spoke with zones',
    'hub',
    'aws_ec2_transit_gateway_route_table_propagation',
    'hub',
    'transit_gateway_attachment_id',
    'TransitGatewayRouteTables',
  ],
  [
    'spoke with a Profile',
    'team-search',
    'aws_route53profiles_association',
    'hub',
    'profile_id',
    'ProfileAssociations',
  ],
  [
    'spoke with a Profile',
    'team-search',
    'aws_route53profiles_association',
    'hub',
    'resource_id',
    'ProfileAssociations',
  ],
  [
    'spoke with a Profile',
    'hub',
    'aws_route53profiles_resource_association',
    'ecr_api',
    'resource_arn',
    'ProfileAssociations',
  ],
])(
  '%s: without %s %s.%s %s it is unknown, and a note names the list',
  (name, stack, type, label, argument, list) => {
    const { stacks, workload } = CHAINS[name]();
    stacks.find(({ name: of }) => of === stack)!.source.document.resource[type]![label]![argument] = UNKNOWN;
    const { snapshot, notes } = terraformSnapshot({ stacks, collectedAt: COLLECTED_AT });
    expect(trace(snapshot, workload).verdict).toBe('unknown');
    expect(notes).toContainEqual(expect.objectContaining({ stack, address: `${type}.${label}`, list }));
  },
);

test.each<[ChainName, string, string, string]>([
  ['standalone', 'standalone', 'aws_subnet', 'main_a'],
  ['standalone', 'standalone', 'aws_vpc_endpoint', 'ecr_api'],
  ['standalone', 'standalone', 'aws_route_table', 'main'],
  ['standalone', 'standalone', 'aws_security_group', 'endpoints'],
  ['spoke with zones', 'hub', 'aws_route53_zone', 'ecr_api'],
  ['spoke with zones', 'team-search', 'aws_route53_zone_association', 'ecr_api'],
  ['spoke with zones', 'hub', 'aws_ec2_transit_gateway', 'hub'],
])('%s: an unknown number of %s %s.%s is unknown', (name, stack, type, label) => {
  const { stacks, workload } = CHAINS[name]();
  stacks.find(({ name: of }) => of === stack)!.source.document.resource[type]![label]!.for_each = UNKNOWN;
  const { snapshot } = terraformSnapshot({ stacks, collectedAt: COLLECTED_AT });
  expect(trace(snapshot, workload).verdict).toBe('unknown');
});

test('a module is not expanded: nothing of its account and Region is known', () => {
  const { stacks, workload } = CHAINS.standalone();
  Object.assign(stacks[0]!.source.document, { module: { more: { source: './more' } } });
  const { snapshot, notes } = terraformSnapshot({ stacks, collectedAt: COLLECTED_AT });
  expect(trace(snapshot, workload).verdict).toBe('unknown');
  expect(notes).toContainEqual(expect.objectContaining({ address: 'module.more', list: 'VpcEndpoints' }));
});
