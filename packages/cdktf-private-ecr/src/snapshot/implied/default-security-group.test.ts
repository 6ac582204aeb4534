import { IN_VPC, listOf, netId, VPC, VPC_ID } from '../__fixtures__/read';

const GROUP = `${netId('sg-', 'aws_vpc.main')}:default`;

test('a VPC has a security group that lets its members in and everything out', () => {
  expect(listOf('SecurityGroups', VPC)).toEqual([
    expect.objectContaining({
      GroupId: GROUP,
      GroupName: 'default',
      VpcId: VPC_ID,
      IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: GROUP }], implied: true }],
      IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], implied: true }],
      implied: true,
    }),
  ]);
});

test('one that Terraform takes over has the rules of Terraform only', () => {
  expect(listOf('SecurityGroups', { ...VPC, aws_default_security_group: { main: IN_VPC } })).toEqual([
    expect.objectContaining({ GroupId: GROUP, IpPermissions: [], IpPermissionsEgress: [] }),
  ]);
});
