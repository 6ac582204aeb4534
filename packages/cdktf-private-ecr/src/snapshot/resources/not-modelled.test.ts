import { listOf, notesOf, read, VPC } from '../__fixtures__/read';

test.each([
  ['aws_vpc_block_public_access_options', 'InternetGateways'],
  ['aws_vpn_gateway_route_propagation', 'RouteTables'],
  ['aws_ec2_transit_gateway_peering_attachment', 'TransitGatewayRouteTables'],
  ['aws_route53_resolver_firewall_rule_group_association', 'HostedZones'],
] as const)('%s could matter and is not read: the %s are not known', (type, list) => {
  const resources = { ...VPC, [type]: { x: {} } };
  expect(notesOf(resources)).toContainEqual(expect.objectContaining({ address: `${type}.x`, list }));
  expect(listOf(list, resources)).toBeUndefined();
});

test('a firewall gives a note, for a route to it leads nowhere that is known', () => {
  expect(notesOf({ ...VPC, aws_networkfirewall_firewall: { x: {} } })).toEqual([
    expect.objectContaining({ address: 'aws_networkfirewall_firewall.x' }),
  ]);
});

test('what has nothing to do with a path gives none', () => {
  expect(read({ ...VPC, aws_sns_topic: { x: {} }, aws_flow_log: { x: {} } }).notes).toEqual([]);
});
