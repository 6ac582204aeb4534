import { IN_VPC, listOf, SUBNET, SUBNET_ID, VPC } from '../__fixtures__/read';

const OWN = '${aws_route_table.own.id}';
const tableWith = (more: object, others: object = {}) =>
  listOf('RouteTables', { ...SUBNET, aws_route_table: { own: { ...IN_VPC, ...more } }, ...others })?.find(
    ({ implied }) => implied !== true,
  );
const ownRoutes = (table: ReturnType<typeof tableWith>) =>
  table?.Routes?.filter(({ GatewayId }) => GatewayId !== 'local');

test.each([
  ['gateway_id', 'igw-1', 'GatewayId'],
  ['nat_gateway_id', 'nat-1', 'NatGatewayId'],
  ['transit_gateway_id', 'tgw-1', 'TransitGatewayId'],
  ['vpc_peering_connection_id', 'pcx-1', 'VpcPeeringConnectionId'],
  ['network_interface_id', 'eni-1', 'NetworkInterfaceId'],
  ['vpc_endpoint_id', 'vpce-1', 'GatewayId'],
])('a route to a %s, in a table and by itself', (argument, target, field) => {
  const route = [{ DestinationCidrBlock: '0.0.0.0/0', [field]: target, State: 'active' }];
  expect(ownRoutes(tableWith({ route: [{ cidr_block: '0.0.0.0/0', [argument]: target }] }))).toEqual(route);
  const aws_route = { r: { route_table_id: OWN, destination_cidr_block: '0.0.0.0/0', [argument]: target } };
  expect(ownRoutes(tableWith({}, { aws_route }))).toEqual(route);
});

test('a route to something else leads nowhere that is known', () => {
  const route = [{ cidr_block: '0.0.0.0/0', core_network_arn: 'arn:aws:networkmanager::1:core-network/x' }];
  expect(ownRoutes(tableWith({ route }))).toEqual([{ DestinationCidrBlock: '0.0.0.0/0', State: 'active' }]);
});

test('a route of IPv6 is left out', () => {
  expect(
    ownRoutes(tableWith({ route: [{ ipv6_cidr_block: '::/0', egress_only_gateway_id: 'eigw-1' }] })),
  ).toEqual([]);
});

test('a route for a prefix list', () => {
  const route = [{ destination_prefix_list_id: 'pl-1', transit_gateway_id: 'tgw-1' }];
  expect(ownRoutes(tableWith({ route }))).toEqual([
    { DestinationPrefixListId: 'pl-1', TransitGatewayId: 'tgw-1', State: 'active' },
  ]);
});

test('the main table takes routes too', () => {
  const main = {
    default_route_table_id: '${aws_vpc.main.default_route_table_id}',
    route: [{ cidr_block: '0.0.0.0/0', gateway_id: 'igw-1' }],
  };
  expect(listOf('RouteTables', { ...VPC, aws_default_route_table: { main } })?.[0]?.Routes).toContainEqual(
    expect.objectContaining({ GatewayId: 'igw-1' }),
  );
});

test('a table is associated with subnets', () => {
  const aws_route_table_association = { a: { route_table_id: OWN, subnet_id: '${aws_subnet.a.id}' } };
  expect(tableWith({}, { aws_route_table_association })?.Associations).toEqual([
    { SubnetId: SUBNET_ID, AssociationState: { State: 'associated' } },
  ]);
});
