import { IN_VPC, listOf, SUBNET, SUBNET_ID, VPC, VPC_ID } from '../__fixtures__/read';

test('a subnet belongs to the account of its stack', () => {
  expect(listOf('Subnets', SUBNET)).toEqual([
    {
      SubnetId: SUBNET_ID,
      VpcId: VPC_ID,
      OwnerId: '111122223333',
      CidrBlock: '10.0.0.0/24',
      AvailabilityZoneId: 'euc1-az1',
    },
  ]);
});

test('each instance has an id of its own', () => {
  const a = {
    ...IN_VPC,
    for_each: { 'euc1-az1': '10.0.0.0/24', 'euc1-az2': '10.0.1.0/24' },
    availability_zone_id: '${each.key}',
    cidr_block: '${each.value}',
  };
  expect(listOf('Subnets', { ...VPC, aws_subnet: { a } })).toMatchObject([
    {
      SubnetId: 'subnet-(net/aws_subnet.a["euc1-az1"])',
      CidrBlock: '10.0.0.0/24',
      AvailabilityZoneId: 'euc1-az1',
    },
    {
      SubnetId: 'subnet-(net/aws_subnet.a["euc1-az2"])',
      CidrBlock: '10.0.1.0/24',
      AvailabilityZoneId: 'euc1-az2',
    },
  ]);
});
