import { IN_VPC, listOf, SUBNET, SUBNET_ID } from '../__fixtures__/read';

const OWN = '${aws_network_acl.own.id}';
const aclWith = (more: object, others: object = {}) =>
  listOf('NetworkAcls', { ...SUBNET, aws_network_acl: { own: { ...IN_VPC, ...more } }, ...others })?.find(
    ({ IsDefault }) => IsDefault !== true,
  );
const PEER = { protocol: 'tcp', from_port: 443, to_port: 443, cidr_block: '10.0.0.0/8' };
const ENTRY = {
  RuleNumber: 100,
  Protocol: 'tcp',
  RuleAction: 'allow',
  Egress: false,
  CidrBlock: '10.0.0.0/8',
  PortRange: { From: 443, To: 443 },
};

test('a rule in an ACL, and one by itself', () => {
  expect(aclWith({ ingress: [{ ...PEER, rule_no: 100, action: 'allow' }] })?.Entries).toEqual([ENTRY]);
  const rule = { ...PEER, network_acl_id: OWN, rule_number: 100, rule_action: 'deny', egress: true };
  expect(aclWith({}, { aws_network_acl_rule: { r: rule } })?.Entries).toEqual([
    { ...ENTRY, RuleAction: 'deny', Egress: true },
  ]);
});

test('a rule for all protocols has no ports', () => {
  const all = {
    rule_no: 1,
    action: 'allow',
    protocol: '-1',
    from_port: 0,
    to_port: 0,
    cidr_block: '0.0.0.0/0',
  };
  expect(aclWith({ egress: [all] })?.Entries).toEqual([
    { RuleNumber: 1, Protocol: '-1', RuleAction: 'allow', Egress: true, CidrBlock: '0.0.0.0/0' },
  ]);
});

test('without one rule the others decide nothing', () => {
  expect(aclWith({ ingress: [{ ...PEER, rule_no: '${var.x}', action: 'deny' }] })).not.toHaveProperty(
    'Entries',
  );
});

test.each([
  ['by itself', { subnet_ids: ['${aws_subnet.a.id}'] }, {}],
  [
    'by an association',
    {},
    { aws_network_acl_association: { a: { network_acl_id: OWN, subnet_id: '${aws_subnet.a.id}' } } },
  ],
])('it has subnets %s', (_what, more, others) => {
  expect(aclWith(more, others)?.Associations).toEqual([{ SubnetId: SUBNET_ID }]);
});
