import { listOf, SUBNET, SUBNET_ID, VPC_ID } from '../__fixtures__/read';

test('a NAT gateway is in the VPC of its subnet', () => {
  const nat = { aws_nat_gateway: { a: { subnet_id: '${aws_subnet.a.id}' } } };
  expect(listOf('NatGateways', { ...SUBNET, ...nat })).toEqual([
    expect.objectContaining({ SubnetId: SUBNET_ID, VpcId: VPC_ID }),
  ]);
});
