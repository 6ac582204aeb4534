import { InvalidInputError } from '@private-ecr/core';
import fc from 'fast-check';
import {
  ECR_ACTIONS,
  executionRolePolicy,
  executionRoleTrust,
  hubReaderPolicy,
  hubReaderTrust,
  layerBucketPolicy,
  organizationEndpointPolicy,
  POLICY_LIMITS,
  type PolicyDocument,
  policyText,
  pullEndpointPolicy,
  repositoryPolicy,
} from '.';

const REGION = 'eu-central-1';
const ACCOUNT = '222233334444';
const organizationId = 'o-a1b2c3d4e5';

describe('the text of a policy', () => {
  test('has no white space that counts', () => {
    expect(policyText(layerBucketPolicy({ region: REGION }))).toBe(
      '{"Version":"2012-10-17","Statement":[{"Sid":"Layers","Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*"}]}',
    );
  });

  test('is refused where it would be longer than AWS takes, with its length', () => {
    const repositories = Array.from(
      { length: 400 },
      (_, place) => `team-${place}/a-repository-with-a-long-name/*`,
    );
    expect(() => policyText(pullEndpointPolicy({ region: REGION, repositories }))).toThrow(
      /policy: found \d{5} characters; allowed: at most 20480 characters; fix: name prefixes/,
    );
  });

  test.each(['endpoint', 'role', 'trust', 'repository'] as const)('of a %s ends at its own limit', kind => {
    const limit = POLICY_LIMITS[kind];
    const sized = (characters: number): PolicyDocument => {
      const empty = {
        Version: '2012-10-17',
        Statement: [{ Sid: '', Effect: 'Allow', Action: '*' }],
      } as const;
      const rest = characters - JSON.stringify(empty).length;
      return { ...empty, Statement: [{ ...empty.Statement[0], Sid: 'a'.repeat(rest) }] };
    };
    expect(policyText(sized(limit), kind)).toHaveLength(limit);
    expect(() => policyText(sized(limit + 1), kind)).toThrow(`at most ${limit} characters`);
  });

  test('is refused where it only denies', () => {
    const deny: PolicyDocument = {
      Version: '2012-10-17',
      Statement: [{ Sid: 'No', Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' }],
    };
    expect(() => policyText(deny)).toThrow('a policy that only denies lets nothing through');
    expect(() => policyText({ ...deny, Statement: [] })).toThrow(
      'at least one statement with the effect Allow',
    );
  });
});

describe('the layer bucket', () => {
  test('has no condition and every principal, whatever stands beside it', () => {
    const { Statement } = layerBucketPolicy({
      region: REGION,
      further: [
        {
          Sid: 'Own',
          Effect: 'Allow',
          Principal: '*',
          Action: 's3:GetObject',
          Resource: 'arn:aws:s3:::own/*',
          Condition: { StringEquals: { 'aws:PrincipalOrgID': organizationId } },
        },
      ],
    });
    expect(Statement[0]).toEqual({
      Sid: 'Layers',
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*',
    });
    expect(Statement).toHaveLength(2);
  });

  test.each([
    ['us-gov-west-1', undefined, 'arn:aws-us-gov:s3:::prod-us-gov-west-1-starport-layer-bucket/*'],
    ['cn-north-1', 'the-bucket-that-support-named', 'arn:aws-cn:s3:::the-bucket-that-support-named/*'],
  ])('of %s', (region, bucket, resource) => {
    const { Statement } = layerBucketPolicy({ region, ...(bucket && { bucket }) });
    expect(Statement[0]?.Resource).toBe(resource);
  });

  test('that is not public must be given', () => {
    expect(() => layerBucketPolicy({ region: 'cn-north-1' })).toThrow(
      /bucket: found nothing.*ask AWS Support/,
    );
  });
});

describe('text that is none of its form is refused, by name', () => {
  const hostile = [
    '"]},{"Effect":"Allow"',
    '${file("/etc/passwd")}',
    '%{ if true }',
    'a b',
    'checkout/api\n',
    '*',
  ];

  test.each<[string, (text: string) => PolicyDocument]>([
    ['repositories[0]', text => pullEndpointPolicy({ region: REGION, repositories: [text] })],
    ['accounts[0]', text => pullEndpointPolicy({ region: REGION, accounts: [text] })],
    ['executionRoleArns[0]', text => pullEndpointPolicy({ region: REGION, executionRoleArns: [text] })],
    ['organizationId[0]', text => organizationEndpointPolicy('logs', { organizationId: text })],
    ['bucket[0]', text => layerBucketPolicy({ region: REGION, bucket: text })],
    [
      'secretArns[0]',
      text => executionRolePolicy({ region: REGION, accountId: ACCOUNT, secretArns: [text] }),
    ],
    ['accountId[0]', text => executionRoleTrust({ region: REGION, accountId: text })],
    ['portalRoleArn[0]', text => hubReaderTrust({ portalRoleArn: text })],
    [
      'contractParameterName',
      text => hubReaderPolicy({ region: REGION, accountId: ACCOUNT, contractParameterName: text }),
    ],
  ])('%s', (path, policy) => {
    for (const text of hostile) {
      expect(() => policy(text)).toThrow(InvalidInputError);
      expect(() => policy(text)).toThrow(path);
    }
  });

  test('a reference that Terraform resolves may stand where an ARN does, and nowhere else', () => {
    const token = '${TfToken[TOKEN.7]}';
    const policy = pullEndpointPolicy({ region: REGION, executionRoleArns: [token] });
    expect(policy.Statement[0]?.Condition).toEqual({ ArnLike: { 'aws:PrincipalArn': [token] } });
    expect(() => pullEndpointPolicy({ region: REGION, repositories: [token] })).toThrow('repositories[0]');
  });
});

describe('what a role may do', () => {
  test('the token is tied to no endpoint, the pull may be', () => {
    const { Statement } = executionRolePolicy({
      region: REGION,
      accountId: ACCOUNT,
      vpcEndpointId: 'vpce-0123',
    });
    expect(Statement.map(({ Sid, Condition }) => [Sid, Condition])).toEqual([
      ['Token', undefined],
      ['Pull', { StringEquals: { 'aws:SourceVpce': 'vpce-0123' } }],
    ]);
  });

  test.each([
    [false, ['logs:CreateLogStream', 'logs:PutLogEvents']],
    [true, ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:CreateLogGroup']],
  ])('with createsLogGroup %j', (createsLogGroup, actions) => {
    const { Statement } = executionRolePolicy({
      region: REGION,
      accountId: ACCOUNT,
      logGroupName: '/private-ecr/a',
      createsLogGroup,
    });
    expect(Statement.slice(2).flatMap(({ Action }) => Action)).toEqual(actions);
  });

  test('a reader reads only', () => {
    const { Statement } = hubReaderPolicy({
      region: REGION,
      accountId: ACCOUNT,
      contractParameterName: '/private-ecr/hub',
    });
    const actions = Statement.flatMap(({ Action }) => Action);
    expect(actions.filter(action => !/:(Describe|Get|List|Search)[A-Z]/.test(action))).toEqual([]);
    expect(actions).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/\*|GetSecretValue|GetObject|BatchGetImage/)]),
    );
    expect(Statement.at(-1)?.Resource).toBe(`arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/private-ecr/hub`);
  });

  test('a repository policy names an organisation or accounts', () => {
    expect(repositoryPolicy({ organizationId }).Statement[0]).toMatchObject({
      Principal: '*',
      Action: ECR_ACTIONS.pull,
    });
    expect(() => repositoryPolicy({ region: REGION, accounts: [] })).toThrow('one or more account ids');
  });
});

test('whatever accounts and prefixes are named, the policy fits or is refused, and has its two statements', () => {
  const account = fc.stringMatching(/^\d{12}$/);
  const prefix = fc.stringMatching(/^[a-z][a-z0-9]{0,20}\/\*$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(account, { maxLength: 30 }),
      fc.uniqueArray(prefix, { maxLength: 60 }),
      (accounts, repositories) => {
        const policy = pullEndpointPolicy({ region: REGION, organizationId, accounts, repositories });
        expect(policy.Statement).toHaveLength(2);
        expect(refuses(() => policyText(policy))).toBe(
          JSON.stringify(policy).length > POLICY_LIMITS.endpoint,
        );
      },
    ),
  );
});

function refuses(make: () => string): boolean {
  try {
    JSON.parse(make());
    return false;
  } catch (error) {
    return error instanceof InvalidInputError;
  }
}
