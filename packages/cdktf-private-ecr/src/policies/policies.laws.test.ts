import { evaluatePolicy, InvalidInputError, presentFact, readEndpointPolicy } from '@private-ecr/core';
import fc from 'fast-check';
import {
  executionRolePolicy,
  executionRoleTrust,
  type FurtherBucket,
  hubReaderPolicy,
  hubReaderTrust,
  layerBucketPolicy,
  organizationEndpointPolicy,
  POLICY_LIMITS,
  type PolicyDocument,
  policyText,
  pullEndpointPolicy,
  type RegistryEndpointPolicyOptions,
  repositoryPolicy,
  sharedSubnetUsePolicy,
} from '.';

const REGION = 'eu-central-1';
const ACCOUNT = '222233334444';
const ROLE = `arn:aws:iam::${ACCOUNT}:role/checkout`;
const organizationId = 'o-a1b2c3d4e5';

const account = fc.stringMatching(/^\d{12}$/);
const repository = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,40}\/\*$/),
  fc.stringMatching(/^[a-z][a-z0-9]{1,20}(\/[a-z0-9]{1,40}){0,3}$/),
);

/** What ends JSON, begins an expression or a policy variable, stands for more than itself, or is not what it looks like. */
const BAIT = [
  '"',
  '\\',
  '"]},{',
  '${',
  '%{',
  '}',
  '${aws:username}',
  '${TfToken[TOKEN.1]}',
  '\n',
  '\u2028',
  '\u0000',
  '*',
  '?',
  ' ',
  '\ud800',
];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...BAIT),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('a/b', ACCOUNT, ROLE),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map(parts => parts.join(''));

function orRefusal<Value>(make: () => Value): Value | 'refused' {
  try {
    return make();
  } catch (error) {
    if (error instanceof InvalidInputError) return 'refused';
    throw error;
  }
}

test('whatever accounts and repositories are named, the text is JSON within the limit, or refused', () => {
  const refusals: boolean[] = [];
  fc.assert(
    fc.property(
      fc.uniqueArray(account, { maxLength: 40, size: 'max' }),
      fc.uniqueArray(repository, { maxLength: 40, size: 'max' }),
      (accounts, repositories) => {
        const policy = pullEndpointPolicy({ region: REGION, organizationId, accounts, repositories });
        const minified = JSON.stringify(policy);
        const isTooLong = minified.length > POLICY_LIMITS.endpoint;
        refusals.push(isTooLong);
        expect(orRefusal(() => policyText(policy))).toBe(isTooLong ? 'refused' : minified);
        expect(JSON.parse(minified)).toEqual(policy);
      },
    ),
  );
  expect(new Set(refusals)).toEqual(new Set([true, false]));
});

/** A policy for a text in each place where a text may stand, with how many statements it has. */
const WITH_TEXT: readonly (readonly [place: string, statements: number, (text: string) => PolicyDocument])[] =
  [
    ['a repository', 2, text => pullEndpointPolicy({ region: REGION, repositories: [text] })],
    ['the ARN of a repository', 2, text => pullEndpointPolicy({ region: REGION, repositoryArns: [text] })],
    ['an account', 2, text => pullEndpointPolicy({ region: REGION, accounts: [text] })],
    ['an account of others', 3, text => pullEndpointPolicy({ region: REGION, externalAccounts: [text] })],
    ['a role', 2, text => pullEndpointPolicy({ region: REGION, executionRoleArns: [text] })],
    ['the Region', 2, text => pullEndpointPolicy({ region: text, partition: 'aws' })],
    ['the partition', 2, text => pullEndpointPolicy({ region: 'zz-future-1', partition: text })],
    ['the organisation', 1, text => organizationEndpointPolicy('logs', { organizationId: text })],
    ['the service', 1, text => organizationEndpointPolicy(text, { organizationId })],
    ['an action', 1, text => organizationEndpointPolicy('ssm', { furtherActions: [text] })],
    ['the bucket of layers', 1, text => layerBucketPolicy({ region: REGION, bucket: text })],
    [
      'a further bucket',
      2,
      text => layerBucketPolicy({ region: REGION, furtherBuckets: [{ bucketArn: text }] }),
    ],
    [
      'a log group',
      3,
      text => executionRolePolicy({ region: REGION, accountId: ACCOUNT, logGroupName: text }),
    ],
    ['a secret', 3, text => executionRolePolicy({ region: REGION, accountId: ACCOUNT, secretArns: [text] })],
    [
      'a parameter',
      3,
      text => executionRolePolicy({ region: REGION, accountId: ACCOUNT, parameterArns: [text] }),
    ],
    ['a key', 3, text => executionRolePolicy({ region: REGION, accountId: ACCOUNT, keyArns: [text] })],
    [
      'an endpoint',
      2,
      text => executionRolePolicy({ region: REGION, accountId: ACCOUNT, vpcEndpointId: text }),
    ],
    ['the account of tasks', 1, text => executionRoleTrust({ region: REGION, accountId: text })],
    ['an account that pulls', 1, text => repositoryPolicy({ region: REGION, accounts: [text] })],
    ['an organisation that pulls', 1, text => repositoryPolicy({ organizationId: text })],
    [
      'a subnet',
      1,
      text => sharedSubnetUsePolicy({ region: REGION, ownerAccountId: ACCOUNT, subnetIds: [text] }),
    ],
    [
      'a contract',
      3,
      text => hubReaderPolicy({ region: REGION, accountId: ACCOUNT, contractParameterName: text }),
    ],
    ['a portal', 1, text => hubReaderTrust({ portalRoleArn: text })],
    ['the word of a portal', 1, text => hubReaderTrust({ portalRoleArn: ROLE, externalId: text })],
  ];

const SYNTAX_IN_TEXT = /["\\\s%]|[^\x20-\x7e]/;

test.each(WITH_TEXT)(
  'hostile text as %s is refused, or is no syntax of anything',
  (_place, statements, policyWith) => {
    fc.assert(
      fc.property(hostile, text => {
        const policy = orRefusal(() => policyWith(text));
        if (policy === 'refused') return;
        const written = JSON.parse(policyText(policy)) as PolicyDocument;
        expect(written).toEqual(policy);
        expect(written.Statement).toHaveLength(statements);
        expect(text).not.toMatch(SYNTAX_IN_TEXT);
        expect(text.replace(/^\$\{TfToken\[TOKEN\.\d\]\}$/, '')).not.toContain('${');
      }),
    );
  },
);

const furtherBucket: fc.Arbitrary<FurtherBucket> = fc.record(
  {
    bucketArn: fc.oneof(
      fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,30}[a-z0-9]$/).map(name => `arn:aws:s3:::${name}`),
      fc.constantFrom(
        'arn:aws:s3:::prod-eu-central-1-starport-layer-bucket',
        'arn:aws:s3:::prod-us-east-1-starport-layer-bucket',
        '${TfToken[TOKEN.1]}',
      ),
      hostile,
    ),
    organizationId: fc.oneof(fc.constant(organizationId), hostile),
    actions: fc.subarray(['s3:GetObject', 's3:PutObject', 's3:ListBucket'], { minLength: 1 }),
  },
  { requiredKeys: ['bucketArn'] },
);

test('whatever buckets stand beside it, the statement of layers is for everybody and has no condition', () => {
  let written = 0;
  fc.assert(
    fc.property(fc.array(furtherBucket, { maxLength: 3 }), furtherBuckets => {
      const policy = orRefusal(() => layerBucketPolicy({ region: REGION, furtherBuckets }));
      if (policy === 'refused') return;
      written += 1;
      const onLayers = policy.Statement.filter(({ Resource }) =>
        JSON.stringify(Resource).includes('starport'),
      );
      expect(onLayers).toEqual(layerBucketPolicy({ region: REGION }).Statement);
    }),
  );
  expect(written).toBeGreaterThan(0);
});

const ACCOUNTS = [ACCOUNT, '999988887777'];
const REPOSITORIES = ['checkout/api', 'checkout/web', 'billing/api'];
const narrowing: fc.Arbitrary<Omit<RegistryEndpointPolicyOptions, 'region'>> = fc.record(
  {
    organizationId: fc.constantFrom(organizationId, 'o-zzzzzzzzzz'),
    accounts: fc.subarray(ACCOUNTS),
    repositories: fc.subarray([...REPOSITORIES, 'checkout/*']),
    executionRoleArns: fc.subarray([ROLE, 'arn:aws:iam::*:role/other-*']),
  },
  { requiredKeys: [] },
);
const asked = fc.record({
  action: fc.constantFrom('ecr:BatchGetImage', 'ecr:PutImage', 'ecr:GetAuthorizationToken'),
  owner: fc.constantFrom(...ACCOUNTS),
  name: fc.constantFrom(...REPOSITORIES),
  role: fc.constantFrom(
    ROLE,
    `arn:aws:iam::${ACCOUNT}:role/other-execution`,
    `arn:aws:iam::${ACCOUNT}:role/admin`,
  ),
});

test('naming an organisation, accounts, repositories or roles never lets more through', () => {
  const counts = { allow: 0, deny: 0 };
  fc.assert(
    fc.property(narrowing, asked, (options, { action, owner, name, role }) => {
      const isToken = action === 'ecr:GetAuthorizationToken';
      const verdict = (policy: PolicyDocument) =>
        evaluatePolicy(readEndpointPolicy(policyText(policy)), {
          action,
          resource: isToken ? '*' : `arn:aws:ecr:${REGION}:${owner}:repository/${name}`,
          principal: { type: 'iam', arn: role, accountId: ACCOUNT },
          context: {
            'aws:PrincipalOrgID': presentFact(organizationId),
            'aws:ResourceOrgID': presentFact(organizationId),
          },
        }).verdict;
      const narrow = verdict(pullEndpointPolicy({ region: REGION, ...options }));
      counts[narrow === 'allow' ? 'allow' : 'deny'] += 1;
      expect(narrow).not.toBe('unknown');
      expect(narrow === 'allow' && verdict(pullEndpointPolicy({ region: REGION })) !== 'allow').toBe(false);
    }),
  );
  expect(counts.allow).toBeGreaterThan(0);
  expect(counts.deny).toBeGreaterThan(0);
});
