import { InvalidInputError } from '@private-ecr/core';
import {
  executionRolePolicy,
  executionRoleTrust,
  hubReaderPolicy,
  hubReaderTrust,
  layerBucketPolicy,
  organizationEndpointPolicy,
  type PolicyDocument,
  policyText,
  pullEndpointPolicy,
  repositoryPolicy,
  sharedSubnetUsePolicy,
} from '.';

const REGION = 'eu-central-1';
const ACCOUNT = '222233334444';
const OF_ROLE = { region: REGION, accountId: ACCOUNT };
const REFERENCE = '${TfToken[TOKEN.7]}';

/** Every option that takes a text, with a policy that it ends in. */
const NAMES: readonly (readonly [path: string, (text: string) => PolicyDocument])[] = [
  ['region', text => pullEndpointPolicy({ region: text })],
  ['partition', text => pullEndpointPolicy({ region: 'zz-future-1', partition: text })],
  ['repositories[0]', text => pullEndpointPolicy({ region: REGION, repositories: [text] })],
  ['service', text => organizationEndpointPolicy(text, {})],
  ['furtherActions[0]', text => organizationEndpointPolicy('ssm', { furtherActions: [text] })],
  ['bucket', text => layerBucketPolicy({ region: REGION, bucket: text })],
  [
    'furtherBuckets[0].actions[0]',
    text =>
      layerBucketPolicy({
        region: REGION,
        furtherBuckets: [{ bucketArn: 'arn:aws:s3:::own-bucket', actions: [text] }],
      }),
  ],
  ['logGroupName', text => executionRolePolicy({ ...OF_ROLE, logGroupName: text })],
  ['contractParameterName', text => hubReaderPolicy({ ...OF_ROLE, contractParameterName: text })],
  ['regions[0]', text => hubReaderPolicy({ ...OF_ROLE, regions: [text] })],
  [
    'externalId',
    text => hubReaderTrust({ portalRoleArn: `arn:aws:iam::${ACCOUNT}:role/backstage`, externalId: text }),
  ],
];

/** Every option that takes an id or an ARN, which Terraform may be the first to know. */
const IDS: readonly (readonly [path: string, (text: string) => PolicyDocument])[] = [
  ['accounts[0]', text => pullEndpointPolicy({ region: REGION, accounts: [text] })],
  ['externalAccounts[0]', text => pullEndpointPolicy({ region: REGION, externalAccounts: [text] })],
  ['principalAccounts[0]', text => organizationEndpointPolicy('logs', { principalAccounts: [text] })],
  ['repositoryArns[0]', text => pullEndpointPolicy({ region: REGION, repositoryArns: [text] })],
  ['executionRoleArns[0]', text => pullEndpointPolicy({ region: REGION, executionRoleArns: [text] })],
  ['organizationId', text => organizationEndpointPolicy('logs', { organizationId: text })],
  [
    'furtherBuckets[0].bucketArn',
    text => layerBucketPolicy({ region: REGION, furtherBuckets: [{ bucketArn: text }] }),
  ],
  ['secretArns[0]', text => executionRolePolicy({ ...OF_ROLE, secretArns: [text] })],
  ['parameterArns[0]', text => executionRolePolicy({ ...OF_ROLE, parameterArns: [text] })],
  ['keyArns[0]', text => executionRolePolicy({ ...OF_ROLE, keyArns: [text] })],
  ['vpcEndpointId', text => executionRolePolicy({ ...OF_ROLE, vpcEndpointId: text })],
  ['accountId', text => executionRoleTrust({ region: REGION, accountId: text })],
  ['ownerAccountId', text => sharedSubnetUsePolicy({ region: REGION, ownerAccountId: text })],
  [
    'subnetIds[0]',
    text => sharedSubnetUsePolicy({ region: REGION, ownerAccountId: ACCOUNT, subnetIds: [text] }),
  ],
  ['portalRoleArn', text => hubReaderTrust({ portalRoleArn: text })],
  ['accounts[0]', text => repositoryPolicy({ region: REGION, accounts: [text] })],
  ['organizationId', text => repositoryPolicy({ organizationId: text })],
];

const HOSTILE = [
  '',
  '*',
  'a b',
  '"]},{"Effect":"Allow"',
  'checkout/api\n',
  'arn:aws:iam::222233334444:role/a"',
  '${file("/etc/passwd")}',
  '${aws:PrincipalTag/team}',
  '%{ if true }',
  `${REFERENCE}%{ if true }`,
  '${TfToken[TOKEN.7]}${path.module}',
  'a\u202eb',
  'ꜱ3:GetObject',
  'a'.repeat(3_000),
];

describe.each([...NAMES, ...IDS])('%s', (path, policy) => {
  test.each(HOSTILE)('refuses %j', text => {
    expect(() => policy(text)).toThrow(InvalidInputError);
    expect(() => policy(text)).toThrow(`policy: ${path}: found `);
  });
});

test.each(NAMES)('%s is chosen by people: it takes no reference of Terraform', (path, policy) => {
  expect(() => policy(REFERENCE)).toThrow(`policy: ${path}: found "\${TfToken[TOKEN.7]}"`);
});

describe.each(IDS)('%s', (_path, policy) => {
  test.each([REFERENCE, '${var.hub_contract.accountId}', '${var.subnets[0]}'])(
    'takes the reference %s',
    text => {
      expect(policyText(policy(text), 'endpoint')).toContain(text);
    },
  );
});

test('every text that is refused is named, in one error', () => {
  expect(() => pullEndpointPolicy({ region: REGION, accounts: ['1', ACCOUNT, 'x'] })).toThrow(
    /accounts\[0\]: found "1"; allowed: an AWS account id of 12 digits.*\n.*accounts\[2\]: found "x"/,
  );
});

describe('the partition', () => {
  test('of a Region that is in no table is never guessed', () => {
    expect(() => pullEndpointPolicy({ region: 'zz-future-1' })).toThrow(
      'policy: partition: found nothing; allowed: the partition of zz-future-1, such as aws',
    );
  });

  test('may be named for such a Region', () => {
    const { Statement } = pullEndpointPolicy({ region: 'zz-future-1', partition: 'aws' });
    expect(Statement[1]?.Resource).toEqual(['arn:aws:ecr:zz-future-1:*:repository/*']);
  });

  test('cannot be another one than that of a known Region', () => {
    expect(() => pullEndpointPolicy({ region: 'cn-north-1', partition: 'aws' })).toThrow(
      'policy: partition: found "aws"; allowed: aws-cn, the partition of cn-north-1',
    );
  });
});

describe('repositories', () => {
  const resources = (scope: object) =>
    pullEndpointPolicy({ region: REGION, ...scope }).Statement[1]?.Resource;
  const ARN = `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/checkout/api`;

  test.each([
    ['nothing named', {}, [`arn:aws:ecr:${REGION}:*:repository/*`]],
    ['an account', { accounts: [ACCOUNT] }, [`arn:aws:ecr:${REGION}:${ACCOUNT}:repository/*`]],
    ['a prefix', { repositories: ['checkout/*'] }, [`arn:aws:ecr:${REGION}:*:repository/checkout/*`]],
    ['an ARN beside an account', { accounts: ['111122223333'], repositories: [ARN] }, [ARN]],
    ['an ARN alone, and not every repository besides', { repositoryArns: [ARN] }, [ARN]],
    [
      'each account with each name',
      { accounts: [ACCOUNT, '111122223333'], repositories: ['a/b', 'c/*'] },
      [
        `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/a/b`,
        `arn:aws:ecr:${REGION}:111122223333:repository/a/b`,
        `arn:aws:ecr:${REGION}:${ACCOUNT}:repository/c/*`,
        `arn:aws:ecr:${REGION}:111122223333:repository/c/*`,
      ],
    ],
    [
      'a name that is said twice, once',
      { repositories: ['a/b', 'a/b'] },
      [`arn:aws:ecr:${REGION}:*:repository/a/b`],
    ],
  ])('with %s', (_what, scope, expected) => {
    expect(resources(scope)).toEqual(expected);
  });
});

describe('the policy of a repository names somebody', () => {
  test.each<[string, object]>([
    ['an empty list of accounts', { region: REGION, accounts: [] }],
    ['an organisation that is undefined, as without types', { organizationId: undefined }],
    ['nothing', {}],
  ])('so it refuses %s', (_what, options) => {
    expect(() => repositoryPolicy(options as Parameters<typeof repositoryPolicy>[0])).toThrow(
      'policy: accounts: found nothing; allowed: an organizationId, or one or more account ids',
    );
  });
});
