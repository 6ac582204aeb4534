import {
  evaluatePolicy,
  layerDownloadRequest,
  presentFact,
  readEndpointPolicy,
  readRolePolicies,
} from '@private-ecr/core';
import { simulated } from './__fixtures__/simulated';
import {
  executionRolePolicy,
  layerBucketPolicy,
  organizationEndpointPolicy,
  type PolicyDocument,
  pullEndpointPolicy,
  pushEndpointPolicy,
  repositoryPolicy,
  scannerEndpointPolicy,
} from '.';

const ORGANIZATION = 'o-a1b2c3d4e5';
const OTHER_ORGANIZATION = 'o-zzzzzzzzzz';
const ACCOUNT = '222233334444';
const OTHER_ACCOUNT = '999988887777';

interface Place {
  readonly partition: string;
  readonly region: string;
}

const PLACES: readonly Place[] = [
  { partition: 'aws', region: 'eu-central-1' },
  { partition: 'aws-us-gov', region: 'us-gov-west-1' },
  { partition: 'aws-cn', region: 'cn-north-1' },
  { partition: 'aws-eusc', region: 'eusc-de-east-1' },
  { partition: 'aws-iso', region: 'us-iso-east-1' },
];

type Verdict = 'allow' | 'deny';

interface Caller {
  readonly account?: string;
  readonly role?: string;
  readonly organization?: string;
}

/** A call on a repository, by a role of the organisation where nothing else is said. */
function onRepository(
  { partition, region }: Place,
  action: string,
  repository: string,
  caller: Caller = {},
  owner = ACCOUNT,
) {
  const { account = ACCOUNT, role = 'private-ecr-checkout', organization = ORGANIZATION } = caller;
  const principal = `arn:${partition}:iam::${account}:role/${role}`;
  const isToken = action === 'ecr:GetAuthorizationToken';
  return {
    principal,
    action,
    resource: isToken ? '*' : `arn:${partition}:ecr:${region}:${owner}:repository/${repository}`,
    accountId: owner,
    context: {
      'aws:PrincipalArn': principal,
      'aws:PrincipalAccount': account,
      'aws:PrincipalOrgID': organization,
      ...(!isToken && { 'aws:ResourceOrgID': ORGANIZATION, 'aws:ResourceAccount': owner }),
    },
  };
}

/** What this project's own evaluator makes of the same call. */
function own(
  policy: PolicyDocument,
  { principal, action, resource, context }: ReturnType<typeof onRepository>,
): Verdict {
  const [, , , , accountId = ''] = principal.split(':');
  const { verdict } = evaluatePolicy(readEndpointPolicy(policy), {
    action,
    resource,
    principal: { type: 'iam', arn: principal, accountId },
    context: Object.fromEntries(Object.entries(context).map(([key, value]) => [key, presentFact(value)])),
  });
  return verdict === 'allow' ? 'allow' : 'deny';
}

type EndpointRow = [
  what: string,
  policy: (region: string) => PolicyDocument,
  action: string,
  repository: string,
  caller: Caller & { readonly owner?: string },
  expected: Verdict,
];

const organizationId = ORGANIZATION;
const everything = (region: string) => pullEndpointPolicy({ region, organizationId });
const checkoutOnly = (region: string) =>
  pullEndpointPolicy({ region, organizationId, accounts: [ACCOUNT], repositories: ['checkout/*'] });
const push = (region: string) => pushEndpointPolicy({ region, organizationId });
const scanner = (region: string) => scannerEndpointPolicy({ region, organizationId });

const ENDPOINT_ROWS: readonly EndpointRow[] = [
  ['the token', everything, 'ecr:GetAuthorizationToken', '', {}, 'allow'],
  [
    'the token, to another organisation',
    everything,
    'ecr:GetAuthorizationToken',
    '',
    { organization: OTHER_ORGANIZATION },
    'deny',
  ],
  ['a manifest', everything, 'ecr:BatchGetImage', 'checkout/api', {}, 'allow'],
  ['a layer', everything, 'ecr:GetDownloadUrlForLayer', 'checkout/api', {}, 'allow'],
  ['whether a layer is there', everything, 'ecr:BatchCheckLayerAvailability', 'checkout/api', {}, 'allow'],
  [
    'a manifest, to another organisation',
    everything,
    'ecr:BatchGetImage',
    'checkout/api',
    { organization: OTHER_ORGANIZATION },
    'deny',
  ],
  ['a repository of its prefix', checkoutOnly, 'ecr:BatchGetImage', 'checkout/api', {}, 'allow'],
  ['a repository of another prefix', checkoutOnly, 'ecr:BatchGetImage', 'billing/api', {}, 'deny'],
  [
    'a registry of another account',
    checkoutOnly,
    'ecr:BatchGetImage',
    'checkout/api',
    { owner: OTHER_ACCOUNT },
    'deny',
  ],
  ['a push through the pull profile', everything, 'ecr:PutImage', 'checkout/api', {}, 'deny'],
  ['an upload through the pull profile', everything, 'ecr:InitiateLayerUpload', 'checkout/api', {}, 'deny'],
  ['a deletion through any profile', push, 'ecr:DeleteRepository', 'checkout/api', {}, 'deny'],
  ['a push through the push profile', push, 'ecr:PutImage', 'checkout/api', {}, 'allow'],
  ['an upload through the push profile', push, 'ecr:UploadLayerPart', 'checkout/api', {}, 'allow'],
  ['a pull through the push profile', push, 'ecr:BatchGetImage', 'checkout/api', {}, 'allow'],
  ['a list through the scanner profile', scanner, 'ecr:ListImages', 'checkout/api', {}, 'allow'],
  ['a list through the pull profile', everything, 'ecr:ListImages', 'checkout/api', {}, 'deny'],
  ['a push through the scanner profile', scanner, 'ecr:PutImage', 'checkout/api', {}, 'deny'],
];

const rows = PLACES.flatMap(place => ENDPOINT_ROWS.map(row => [place.region, ...row, place] as const));

test.each(rows)(
  'in %s the endpoint of the registry: %s',
  async (region, _what, policy, action, repository, { owner = ACCOUNT, ...caller }, expected, place) => {
    const document = policy(region);
    const call = onRepository(place, action, repository, caller, owner);
    // Of another account's repository, its own policy would have to agree.
    const repositoryOfOther = repositoryPolicy({ organizationId });
    expect({
      independent: await simulated({ endpoint: document, repository: repositoryOfOther }, call),
      own: own(document, call),
    }).toEqual({
      independent: expected,
      own: expected,
    });
  },
);

describe('narrowed to execution roles by name', () => {
  const place = { partition: 'aws', region: 'eu-central-1' };
  const policy = pullEndpointPolicy({
    region: place.region,
    organizationId,
    executionRoleArns: ['arn:aws:iam::*:role/private-ecr-*'],
  });

  test.each<[string, string, Caller, Verdict]>([
    ['an execution role gets the token', 'ecr:GetAuthorizationToken', {}, 'allow'],
    ['an execution role pulls', 'ecr:BatchGetImage', {}, 'allow'],
    [
      'an execution role of another account of the organisation pulls',
      'ecr:BatchGetImage',
      { account: OTHER_ACCOUNT },
      'allow',
    ],
    ['another role gets no token', 'ecr:GetAuthorizationToken', { role: 'admin' }, 'deny'],
    ['another role pulls nothing', 'ecr:BatchGetImage', { role: 'admin' }, 'deny'],
    [
      'a role of that name in another organisation pulls nothing',
      'ecr:BatchGetImage',
      { organization: OTHER_ORGANIZATION },
      'deny',
    ],
  ])('%s', async (_what, action, caller, expected) => {
    const call = onRepository(place, action, 'checkout/api', caller);
    const repository = repositoryPolicy({ organizationId });
    expect(await simulated({ endpoint: policy, repository }, call)).toBe(expected);
    expect(own(policy, call)).toBe(expected);
  });
});

describe('the layer bucket', () => {
  const bucket = 'prod-eu-central-1-starport-layer-bucket';
  const policy = layerBucketPolicy({ region: 'eu-central-1' });
  /** Signed in advance by a principal of AWS's own, which is in nobody's organisation. */
  const download = (name: string, action = 's3:GetObject') => ({
    principal: 'arn:aws:iam::000000000000:role/starport',
    action,
    resource: `arn:aws:s3:::${name}/layers/sha256`,
    accountId: '000000000000',
    context: { 'aws:PrincipalAccount': '000000000000' },
  });

  test.each<[string, ReturnType<typeof download>, Verdict]>([
    ['layers are fetched', download(bucket), 'allow'],
    ['layers of another Region are not', download('prod-us-east-1-starport-layer-bucket'), 'deny'],
    ['the misspelt bucket is not', download(bucket.replace('starport', 'star' + 'let')), 'deny'],
    ['another bucket is not', download('somebody-elses'), 'deny'],
    ['nothing is written', download(bucket, 's3:PutObject'), 'deny'],
  ])('%s', async (_what, call, expected) => {
    expect(await simulated({ endpoint: policy }, call)).toBe(expected);
  });

  test("this project's own evaluator lets layers through too", () => {
    const request = layerDownloadRequest({ bucketArn: `arn:aws:s3:::${bucket}` });
    expect(evaluatePolicy(readEndpointPolicy(policy), request).verdict).toBe('allow');
  });
});

describe('the endpoints of other services', () => {
  const call = (action: string, resource: string, organization: string) => ({
    principal: `arn:aws:iam::${ACCOUNT}:role/private-ecr-checkout`,
    action,
    resource,
    accountId: ACCOUNT,
    context: { 'aws:PrincipalOrgID': organization },
  });
  const stream = `arn:aws:logs:eu-central-1:${ACCOUNT}:log-group:/private-ecr/checkout:log-stream:a`;
  const secret = `arn:aws:secretsmanager:eu-central-1:${ACCOUNT}:secret:token-AbCdEf`;

  test.each<[string, string, ReturnType<typeof call>, Verdict]>([
    ['logs', 'a line is written', call('logs:PutLogEvents', stream, ORGANIZATION), 'allow'],
    [
      'logs',
      'another organisation writes nothing',
      call('logs:PutLogEvents', stream, OTHER_ORGANIZATION),
      'deny',
    ],
    [
      'logs',
      'no group is deleted',
      call('logs:DeleteLogGroup', stream.replace(/:log-stream.*/, ':*'), ORGANIZATION),
      'deny',
    ],
    [
      'secretsmanager',
      'a secret is fetched',
      call('secretsmanager:GetSecretValue', secret, ORGANIZATION),
      'allow',
    ],
    [
      'secretsmanager',
      'no secret is written',
      call('secretsmanager:PutSecretValue', secret, ORGANIZATION),
      'deny',
    ],
  ])('%s: %s', async (service, _what, request, expected) => {
    const endpoint = organizationEndpointPolicy(service, { organizationId });
    expect(await simulated({ endpoint }, request)).toBe(expected);
  });
});

describe('the execution role', () => {
  const place = { partition: 'aws', region: 'eu-central-1' };
  const scoped = executionRolePolicy({
    region: place.region,
    accountId: ACCOUNT,
    repositories: ['checkout/*'],
    accounts: [ACCOUNT],
    logGroupName: '/private-ecr/checkout',
    secretArns: [`arn:aws:secretsmanager:eu-central-1:${ACCOUNT}:secret:token-AbCdEf`],
  });
  const broad = executionRolePolicy({ region: place.region, accountId: ACCOUNT });
  const other = (action: string, resource: string) => ({
    ...onRepository(place, action, ''),
    resource,
  });

  test.each<[string, PolicyDocument, ReturnType<typeof onRepository>, Verdict]>([
    ['scoped: the token', scoped, onRepository(place, 'ecr:GetAuthorizationToken', ''), 'allow'],
    ['scoped: its repository', scoped, onRepository(place, 'ecr:BatchGetImage', 'checkout/api'), 'allow'],
    ['scoped: no other repository', scoped, onRepository(place, 'ecr:BatchGetImage', 'billing/api'), 'deny'],
    ['scoped: no push', scoped, onRepository(place, 'ecr:PutImage', 'checkout/api'), 'deny'],
    [
      'scoped: no other Region',
      scoped,
      onRepository({ ...place, region: 'us-east-1' }, 'ecr:BatchGetImage', 'checkout/api'),
      'deny',
    ],
    ['broad: any repository', broad, onRepository(place, 'ecr:BatchGetImage', 'billing/api'), 'allow'],
    ['broad: no push', broad, onRepository(place, 'ecr:PutImage', 'billing/api'), 'deny'],
    [
      'its log group',
      scoped,
      other(
        'logs:PutLogEvents',
        `arn:aws:logs:eu-central-1:${ACCOUNT}:log-group:/private-ecr/checkout:log-stream:a`,
      ),
      'allow',
    ],
    [
      'no other log group',
      scoped,
      other(
        'logs:PutLogEvents',
        `arn:aws:logs:eu-central-1:${ACCOUNT}:log-group:/private-ecr/billing:log-stream:a`,
      ),
      'deny',
    ],
    [
      'its secret',
      scoped,
      other(
        'secretsmanager:GetSecretValue',
        `arn:aws:secretsmanager:eu-central-1:${ACCOUNT}:secret:token-AbCdEf`,
      ),
      'allow',
    ],
    [
      'no other secret',
      scoped,
      other(
        'secretsmanager:GetSecretValue',
        `arn:aws:secretsmanager:eu-central-1:${ACCOUNT}:secret:other-AbCdEf`,
      ),
      'deny',
    ],
  ])('%s', async (_what, role, call, expected) => {
    expect(await simulated({ role }, call)).toBe(expected);
    const roles = readRolePolicies({ RolePolicyList: [{ PolicyName: 'role', PolicyDocument: role }] });
    expect(roles).toBeDefined();
  });
});

describe('the policy of a repository', () => {
  const place = { partition: 'aws', region: 'eu-central-1' };
  const byOrganization = repositoryPolicy({ organizationId });
  const byAccount = repositoryPolicy({ region: place.region, accounts: [OTHER_ACCOUNT] });

  test.each<[string, PolicyDocument, string, Caller, Verdict]>([
    ['the organisation pulls', byOrganization, 'ecr:BatchGetImage', { account: OTHER_ACCOUNT }, 'allow'],
    [
      'another organisation does not',
      byOrganization,
      'ecr:BatchGetImage',
      { account: OTHER_ACCOUNT, organization: OTHER_ORGANIZATION },
      'deny',
    ],
    ['the organisation does not push', byOrganization, 'ecr:PutImage', { account: OTHER_ACCOUNT }, 'deny'],
    ['a named account pulls', byAccount, 'ecr:BatchGetImage', { account: OTHER_ACCOUNT }, 'allow'],
    [
      'an account that is not named does not',
      byAccount,
      'ecr:BatchGetImage',
      { account: '123412341234' },
      'deny',
    ],
  ])('%s', async (_what, repository, action, caller, expected) => {
    expect(await simulated({ repository }, onRepository(place, action, 'checkout/api', caller))).toBe(
      expected,
    );
  });
});
