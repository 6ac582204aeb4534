import { discoveredVpcsSchema } from '.';

const aVpc = (changes: object = {}) => ({
  accountId: '222222222222',
  region: 'eu-west-1',
  vpcId: 'vpc-0123456789abcdef0',
  ownerAccountId: '111111111111',
  subnetIds: ['subnet-0123456789abcdef0'],
  tags: { owner: 'payments' },
  collectedAt: '2026-11-01T10:00:00Z',
  ...changes,
});

const isRead = (value: unknown) => discoveredVpcsSchema.safeParse(value).success;

describe('what the catalog reads of the VPCs that were seen', () => {
  test.each<[string, object, boolean]>([
    ['one that another account owns', {}, true],
    ['one whose subnets are not known', { subnetIds: [] }, true],
    ['a field of a later version', { later: 1 }, true],
    ['a topology that there is not', { topology: 'star' }, false],
    ['a tag that is no text', { tags: { owner: ['payments'] } }, false],
    ['one without tags', { tags: undefined }, false],
    ['an id that is a path', { vpcId: '../vpc-1' }, false],
    ['a subnet that is two in a list', { subnetIds: ['subnet-1,subnet-2'] }, false],
    ['an account that is no number', { accountId: 'hub' }, false],
  ])('%s', (_what, changes, expected) => {
    expect(isRead({ vpcs: [aVpc(changes)], unread: [] })).toBe(expected);
  });

  test('an answer that does not say what was not read cannot be told from one where all is gone', () => {
    expect(isRead({ vpcs: [] })).toBe(false);
  });
});
