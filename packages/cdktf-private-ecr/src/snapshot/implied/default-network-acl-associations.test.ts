import { IN_VPC, listOf, SUBNET, SUBNET_ID } from '../__fixtures__/read';

const defaultOf = (resources: typeof SUBNET) =>
  listOf('NetworkAcls', resources)?.find(({ IsDefault }) => IsDefault);

test('a subnet has the default network ACL of its VPC', () => {
  expect(defaultOf(SUBNET)?.Associations).toEqual([{ SubnetId: SUBNET_ID, implied: true }]);
});

test('a subnet that has another one does not', () => {
  const own = { aws_network_acl: { own: { ...IN_VPC, subnet_ids: ['${aws_subnet.a.id}'] } } };
  expect(defaultOf({ ...SUBNET, ...own })?.Associations).toEqual([]);
});

test('where another ACL may have any subnet, it is not known which the default one has', () => {
  const own = { aws_network_acl: { own: { ...IN_VPC, subnet_ids: '${var.x}' } } };
  expect(defaultOf({ ...SUBNET, ...own })).not.toHaveProperty('Associations');
});
