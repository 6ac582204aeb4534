import { IN_VPC, listOf, netId, VPC } from '../__fixtures__/read';

const GROUP = netId('sg-', 'aws_security_group.own');
const OWN = '${aws_security_group.own.id}';
const PORTS = { from_port: 443, to_port: 443 };
const groupWith = (more: object, others: object = {}) =>
  listOf('SecurityGroups', {
    ...VPC,
    aws_security_group: { own: { ...IN_VPC, name: 'own', ...more } },
    ...others,
  })?.find(({ implied }) => implied !== true);
const permission = (more: object) => ({
  IpProtocol: 'tcp',
  FromPort: 443,
  ToPort: 443,
  IpRanges: [],
  PrefixListIds: [],
  UserIdGroupPairs: [],
  ...more,
});

test('a group has no rule that Terraform does not give it', () => {
  expect(groupWith({})).toMatchObject({
    GroupId: GROUP,
    GroupName: 'own',
    IpPermissions: [],
    IpPermissionsEgress: [],
  });
});

test('text of a person makes no group the default one', () => {
  expect(groupWith({ name: 'default' })).not.toHaveProperty('GroupName');
});

test.each<[string, object, object]>([
  ['a range', { cidr_ipv4: '10.0.0.0/8' }, { IpRanges: [{ CidrIp: '10.0.0.0/8' }] }],
  ['a prefix list', { prefix_list_id: 'pl-1' }, { PrefixListIds: [{ PrefixListId: 'pl-1' }] }],
  ['a group', { referenced_security_group_id: 'sg-1' }, { UserIdGroupPairs: [{ GroupId: 'sg-1' }] }],
  [
    'a group of another account',
    { referenced_security_group_id: '222233334444/sg-1' },
    { UserIdGroupPairs: [{ GroupId: 'sg-1', UserId: '222233334444' }] },
  ],
])('a standalone rule for %s', (_what, peer, expected) => {
  const rule = { r: { security_group_id: OWN, ip_protocol: 'tcp', ...PORTS, ...peer } };
  expect(groupWith({}, { aws_vpc_security_group_ingress_rule: rule })?.IpPermissions).toEqual([
    permission(expected),
  ]);
  expect(groupWith({}, { aws_vpc_security_group_egress_rule: rule })?.IpPermissionsEgress).toEqual([
    permission(expected),
  ]);
});

test.each<[string, object, object]>([
  ['ranges', { cidr_blocks: ['10.0.0.0/8'] }, { IpRanges: [{ CidrIp: '10.0.0.0/8' }] }],
  ['prefix lists', { prefix_list_ids: ['pl-1'] }, { PrefixListIds: [{ PrefixListId: 'pl-1' }] }],
  ['groups', { security_groups: ['sg-1'] }, { UserIdGroupPairs: [{ GroupId: 'sg-1' }] }],
  ['itself', { self: true }, { UserIdGroupPairs: [{ GroupId: GROUP }] }],
])('a rule in a group for %s', (_what, peer, expected) => {
  expect(groupWith({ ingress: [{ protocol: 'tcp', ...PORTS, ...peer }] })?.IpPermissions).toEqual([
    permission(expected),
  ]);
});

test('a rule of the older resource says its direction', () => {
  const rule = {
    security_group_id: OWN,
    type: 'egress',
    protocol: 'tcp',
    ...PORTS,
    source_security_group_id: 'sg-1',
  };
  const group = groupWith({}, { aws_security_group_rule: { r: rule } });
  expect(group).toMatchObject({
    IpPermissions: [],
    IpPermissionsEgress: [{ UserIdGroupPairs: [{ GroupId: 'sg-1' }] }],
  });
});

test('a rule for all protocols has no ports', () => {
  const egress = [{ protocol: '-1', from_port: 0, to_port: 0, cidr_blocks: ['0.0.0.0/0'] }];
  expect(groupWith({ egress })?.IpPermissionsEgress).toEqual([
    { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], PrefixListIds: [], UserIdGroupPairs: [] },
  ]);
});
