import type { Values } from '../values/value';
import { accountOf, partitionOf } from './account';

const region = 'eu-central-1';
const role = (account: string) => [{ role_arn: `arn:aws:iam::${account}:role/deploy` }];

describe('the account of a provider block', () => {
  it.each<[string, Values, string]>([
    [
      'is the first of allowed_account_ids',
      { allowed_account_ids: ['111111111111', '222222222222'] },
      '111111111111',
    ],
    ['is that of the role it assumes', { assume_role: role('333333333333') }, '333333333333'],
    [
      'is that of the role where both are there',
      { allowed_account_ids: ['111111111111', '222222222222'], assume_role: role('222222222222') },
      '222222222222',
    ],
    ['is the given one where it names none', {}, '123456789012'],
  ])('%s', (_, config, accountId) => {
    expect(accountOf({ region, ...config }, '123456789012')).toMatchObject({ accountId });
  });

  it('is refused where the role is in no allowed account', () => {
    const config = { region, allowed_account_ids: ['111111111111'], assume_role: role('222222222222') };
    expect(accountOf(config, '123456789012')).toMatchObject({
      summary: 'AWS account ID not allowed',
      detail: expect.stringContaining('acts in 222222222222; allowed_account_ids holds 111111111111'),
    });
  });

  it('is refused without a Region', () => {
    expect(accountOf({}, '123456789012')).toMatchObject({ summary: 'The provider block names no Region' });
  });
});

describe('partitionOf', () => {
  it.each([
    ['us-east-1', 'aws'],
    ['us-gov-west-1', 'aws-us-gov'],
    ['cn-north-1', 'aws-cn'],
    ['us-iso-east-1', 'aws-iso'],
    ['us-isob-east-1', 'aws-iso-b'],
  ])('%s is in %s', (name, partition) => {
    expect(partitionOf(name)).toBe(partition);
  });
});
