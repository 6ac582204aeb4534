import { listOf, netId } from '../__fixtures__/read';

const listWith = (own: object, others: object = {}) =>
  listOf('ManagedPrefixLists', {
    aws_ec2_managed_prefix_list: { own: { name: 'own', ...own } },
    ...others,
  })?.[0];

test('entries stand in a list, or by themselves', () => {
  const aws_ec2_managed_prefix_list_entry = {
    b: { prefix_list_id: '${aws_ec2_managed_prefix_list.own.id}', cidr: '10.1.0.0/16' },
  };
  expect(
    listWith({ max_entries: 20, entry: [{ cidr: '10.0.0.0/16' }] }, { aws_ec2_managed_prefix_list_entry }),
  ).toEqual({
    PrefixListId: netId('pl-', 'aws_ec2_managed_prefix_list.own'),
    MaxEntries: 20,
    PrefixListName: 'own',
    OwnerId: '111122223333',
    Entries: [{ Cidr: '10.0.0.0/16' }, { Cidr: '10.1.0.0/16' }],
  });
});

test('without one entry the others are not all', () => {
  expect(listWith({ entry: [{ cidr: '${var.x}' }] })).not.toHaveProperty('Entries');
});

test("text of a person makes no list one of AWS's own", () => {
  expect(listWith({ name: 'com.amazonaws.eu-central-1.s3' })).not.toHaveProperty('PrefixListName');
});
