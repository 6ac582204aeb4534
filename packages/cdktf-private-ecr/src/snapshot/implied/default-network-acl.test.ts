import { listOf, netId, VPC, VPC_ID } from '../__fixtures__/read';

test('a VPC has a network ACL that lets everything through', () => {
  const rule = {
    RuleNumber: 100,
    Protocol: '-1',
    RuleAction: 'allow',
    CidrBlock: '0.0.0.0/0',
    implied: true,
  };
  expect(listOf('NetworkAcls', VPC)).toEqual([
    expect.objectContaining({
      NetworkAclId: `${netId('acl-', 'aws_vpc.main')}:default`,
      VpcId: VPC_ID,
      IsDefault: true,
      Entries: [
        { ...rule, Egress: false },
        { ...rule, Egress: true },
      ],
      implied: true,
    }),
  ]);
});

test('one that Terraform takes over has the rules of Terraform only', () => {
  const acls = listOf('NetworkAcls', {
    ...VPC,
    aws_default_network_acl: { main: { default_network_acl_id: '${aws_vpc.main.default_network_acl_id}' } },
  });
  expect(acls).toEqual([expect.objectContaining({ IsDefault: true, Entries: [] })]);
});
