import { InvalidInputError } from '@private-ecr/core';
import { COLLECTED_AT } from '../__fixtures__/documents';
import { terraformSnapshot, type TerraformStack } from '..';

const VPC = { cidr_block: '10.0.0.0/16' };

/** Where a VPC ends up: `account/Region`. */
function placeOf(vpc: object, provider: unknown, stack: Partial<TerraformStack> = {}): string[] {
  const document = { provider, resource: { aws_vpc: { main: { ...VPC, ...vpc } } } };
  const { snapshot } = terraformSnapshot({
    stacks: [{ name: 'net', source: { kind: 'configuration', document }, ...stack }],
    collectedAt: COLLECTED_AT,
  });
  return Object.entries(snapshot.accounts).flatMap(([account, regions]) =>
    Object.keys(regions).map(region => `${account}/${region}`),
  );
}

const AWS = { region: 'eu-west-1', allowed_account_ids: ['111111111111'] };
const ROLE = { role_arn: 'arn:aws:iam::222222222222:role/terraform' };

test.each<[string, object, unknown, Partial<TerraformStack>, string]>([
  ["its provider's", {}, { aws: AWS }, {}, '111111111111/eu-west-1'],
  ['a list of providers', {}, { aws: [AWS] }, {}, '111111111111/eu-west-1'],
  ['its own Region', { region: 'eu-west-2' }, { aws: AWS }, {}, '111111111111/eu-west-2'],
  [
    'a provider by alias',
    { provider: 'aws.b' },
    { aws: [AWS, { ...AWS, alias: 'b', region: 'eu-west-3' }] },
    {},
    '111111111111/eu-west-3',
  ],
  [
    'the role that the provider assumes',
    {},
    { aws: { region: 'eu-west-1', assume_role: [ROLE] } },
    {},
    '222222222222/eu-west-1',
  ],
  [
    'one block of assume_role',
    {},
    { aws: { region: 'eu-west-1', assume_role: ROLE } },
    {},
    '222222222222/eu-west-1',
  ],
  ["the stack's", {}, {}, { accountId: '333333333333', region: 'eu-north-1' }, '333333333333/eu-north-1'],
  [
    'the stack where several accounts are allowed',
    {},
    { aws: { ...AWS, allowed_account_ids: ['111111111111', '222222222222'] } },
    { accountId: '333333333333' },
    '333333333333/eu-west-1',
  ],
])('a resource is at %s', (_what, vpc, provider, stack, place) => {
  expect(placeOf(vpc, provider, stack)).toEqual([place]);
});

test.each<[string, unknown, Partial<TerraformStack>, RegExp]>([
  [
    'a Region',
    { aws: { allowed_account_ids: ['111111111111'] } },
    {},
    /stacks: \[0\] \(net\): found the Region of aws_vpc\.main is not known; .*fix: /,
  ],
  ['an account', { aws: { region: 'eu-west-1' } }, {}, /found the account of aws_vpc\.main is not known/],
  ['a name that a stack can have', { aws: AWS }, { name: 'a/b' }, /stacks: \[0\]\.name: found "a\/b"/],
  ['an account id', { aws: AWS }, { accountId: 'x' }, /stacks: \[0\]\.accountId/],
])('without %s it is refused', (_what, provider, stack, message) => {
  expect(() => placeOf({}, provider, stack)).toThrow(InvalidInputError);
  expect(() => placeOf({}, provider, stack)).toThrow(message);
});

test('two stacks of one name are refused', () => {
  const stack: TerraformStack = { name: 'net', source: { kind: 'configuration', document: {} } };
  expect(() => terraformSnapshot({ stacks: [stack, stack], collectedAt: COLLECTED_AT })).toThrow(
    /one stack of a name/,
  );
});

test('resources that are none of AWS need no account', () => {
  const document = { resource: { random_id: { a: { byte_length: 4 } } } };
  const stack: TerraformStack = { name: 'net', source: { kind: 'configuration', document } };
  expect(terraformSnapshot({ stacks: [stack], collectedAt: COLLECTED_AT }).snapshot.accounts).toEqual({});
});
