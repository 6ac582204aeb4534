import { IN_VPC, listOf, VPC } from '../__fixtures__/read';

const local = (DestinationCidrBlock: string) => ({
  DestinationCidrBlock,
  GatewayId: 'local',
  State: 'active',
  implied: true,
});

test('every route table leads to all ranges of its VPC', () => {
  const tables = listOf('RouteTables', {
    ...VPC,
    aws_vpc_ipv4_cidr_block_association: { more: { ...IN_VPC, cidr_block: '10.1.0.0/16' } },
    aws_route_table: { own: IN_VPC },
  });
  expect(tables?.map(({ Routes }) => Routes)).toEqual([
    [local('10.0.0.0/16'), local('10.1.0.0/16')],
    [local('10.0.0.0/16'), local('10.1.0.0/16')],
  ]);
});

test('where the range of the VPC is not known, neither are routes', () => {
  const tables = listOf('RouteTables', { aws_vpc: { main: { cidr_block: '${var.x}' } } });
  expect(tables).toEqual([expect.not.objectContaining({ Routes: expect.anything() as unknown })]);
});
