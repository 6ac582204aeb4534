/**
 * Who may do what through which policy, as two evaluators judge it that share no code: `@cloud-copilot/iam-simulate`
 * and core's own, which `trace` uses. Both must give the verdict of the row.
 */
import { layerBucket, PARTITIONS, REGION_NAMES, partitionOf } from '@private-ecr/core';
import { type Call, decided, decidedForLayers, type InForce } from './__fixtures__/decided';
import {
  executionRolePolicy,
  executionRoleTrust,
  hubReaderPolicy,
  hubReaderTrust,
  layerBucketPolicy,
  organizationEndpointPolicy,
  type PolicyDocument,
  pullEndpointPolicy,
  pushEndpointPolicy,
  repositoryPolicy,
  scannerEndpointPolicy,
  sharedSubnetUsePolicy,
} from '.';

const organizationId = 'o-a1b2c3d4e5';
const OTHER_ORGANIZATION = 'o-zzzzzzzzzz';
const ACCOUNT = '222233334444';
const OTHER_ACCOUNT = '999988887777';
const AWS_ACCOUNT = '602401143452';
const REGION = 'eu-central-1';
const ENDPOINT = 'vpce-0123456789abcdef0';
const LAYERS = layerBucket(REGION) ?? '';
const SECRET = `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:checkout/db-a1b2c3`;
const PARAMETER = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/checkout/db`;
const KEY = `arn:aws:kms:${REGION}:${ACCOUNT}:key/01234567-89ab-cdef-0123-456789abcdef`;

type Verdict = 'allow' | 'deny';
interface Decision {
  readonly section: string;
  readonly what: string;
  readonly inForce: InForce;
  readonly call: Call;
  readonly expected: Verdict;
  readonly judge?: typeof decided;
}
type Row = readonly [what: string, inForce: InForce, call: Call, expected: Verdict];

function rows(section: string, table: readonly Row[], judge = decided): Decision[] {
  return table.map(([what, inForce, call, expected]) => ({ section, what, inForce, call, expected, judge }));
}

interface Circumstances {
  readonly region?: string;
  /** The account of the role that calls. */
  readonly account?: string;
  readonly role?: string;
  /** The organisation of the role that calls; undefined for a role of none. */
  readonly organization?: string | undefined;
  /** The account of what is called. */
  readonly owner?: string;
  /** The organisation of what is called. */
  readonly ownerOrganization?: string;
  readonly carries?: Readonly<Record<string, string>>;
}

const partitionOfRegion = (region: string) => partitionOf(region)?.id ?? '';

/** A call of a role of the organisation where nothing else is said. */
function call(action: string, resource: string, circumstances: Circumstances = {}): Call {
  const {
    region = REGION,
    account = ACCOUNT,
    role = 'private-ecr-checkout',
    owner = ACCOUNT,
  } = circumstances;
  const organization = 'organization' in circumstances ? circumstances.organization : organizationId;
  return {
    principal: `arn:${partitionOfRegion(region)}:iam::${account}:role/${role}`,
    action,
    resource,
    accountId: owner,
    carries: {
      ...(organization !== undefined && { 'aws:PrincipalOrgID': organization }),
      ...circumstances.carries,
    },
  };
}

function onRepository(action: string, repository: string, circumstances: Circumstances = {}): Call {
  const { region = REGION, owner = ACCOUNT, ownerOrganization = organizationId } = circumstances;
  return call(
    `ecr:${action}`,
    `arn:${partitionOfRegion(region)}:ecr:${region}:${owner}:repository/${repository}`,
    {
      ...circumstances,
      carries: { 'aws:ResourceOrgID': ownerOrganization, ...circumstances.carries },
    },
  );
}

const token = (circumstances?: Circumstances) => call('ecr:GetAuthorizationToken', '*', circumstances);

function registryEndpoint(region: string): readonly Row[] {
  const pull = pullEndpointPolicy({ region, organizationId });
  const checkout = pullEndpointPolicy({
    region,
    organizationId,
    accounts: [ACCOUNT],
    repositories: ['checkout/*'],
  });
  const push = pushEndpointPolicy({ region, organizationId });
  const scanner = scannerEndpointPolicy({ region, organizationId });
  const here = { region };
  const elsewhere = REGION_NAMES.find(name => name !== region && partitionOf(name) === partitionOf(region));
  const outsider = { region, organization: OTHER_ORGANIZATION };
  return [
    ['a member gets the token', { endpoint: pull }, token(here), 'allow'],
    ['another organisation gets no token', { endpoint: pull }, token(outsider), 'deny'],
    [
      'a role of no organisation gets no token',
      { endpoint: pull },
      token({ region, organization: undefined }),
      'deny',
    ],
    ['a manifest', { endpoint: pull }, onRepository('BatchGetImage', 'checkout/api', here), 'allow'],
    ['a layer', { endpoint: pull }, onRepository('GetDownloadUrlForLayer', 'checkout/api', here), 'allow'],
    [
      'whether a layer is there',
      { endpoint: pull },
      onRepository('BatchCheckLayerAvailability', 'a', here),
      'allow',
    ],
    [
      'no manifest to another organisation',
      { endpoint: pull },
      onRepository('BatchGetImage', 'a', outsider),
      'deny',
    ],
    [
      "no manifest of another organisation's registry",
      { endpoint: pull },
      onRepository('BatchGetImage', 'a', { region, ownerOrganization: OTHER_ORGANIZATION }),
      'deny',
    ],
    [
      'a repository of the prefix',
      { endpoint: checkout },
      onRepository('BatchGetImage', 'checkout/api', here),
      'allow',
    ],
    [
      'none of another prefix',
      { endpoint: checkout },
      onRepository('BatchGetImage', 'billing/api', here),
      'deny',
    ],
    [
      'none that only begins like it',
      { endpoint: checkout },
      onRepository('BatchGetImage', 'checkout2/a', here),
      'deny',
    ],
    [
      'none of another account',
      { endpoint: checkout, resource: repositoryPolicy({ organizationId }) },
      onRepository('BatchGetImage', 'checkout/api', { region, owner: OTHER_ACCOUNT }),
      'deny',
    ],
    ['no push through pull', { endpoint: pull }, onRepository('PutImage', 'a', here), 'deny'],
    ['no upload through pull', { endpoint: pull }, onRepository('InitiateLayerUpload', 'a', here), 'deny'],
    ['no list through pull', { endpoint: pull }, onRepository('ListImages', 'a', here), 'deny'],
    ['a push through push', { endpoint: push }, onRepository('PutImage', 'a', here), 'allow'],
    ['an upload through push', { endpoint: push }, onRepository('UploadLayerPart', 'a', here), 'allow'],
    ['a pull through push', { endpoint: push }, onRepository('BatchGetImage', 'a', here), 'allow'],
    ['no deletion through push', { endpoint: push }, onRepository('DeleteRepository', 'a', here), 'deny'],
    ['a list through scanner', { endpoint: scanner }, onRepository('ListImages', 'a', here), 'allow'],
    [
      'a description through scanner',
      { endpoint: scanner },
      onRepository('DescribeImages', 'a', here),
      'allow',
    ],
    ['no push through scanner', { endpoint: scanner }, onRepository('PutImage', 'a', here), 'deny'],
    // Of a partition with one Region no second one is known.
    ...(elsewhere === undefined
      ? []
      : ([
          [
            'none of another Region',
            { endpoint: pull },
            onRepository('BatchGetImage', 'a', { region: elsewhere }),
            'deny',
          ],
        ] as const)),
  ];
}

function endpointOfAccounts(): readonly Row[] {
  const principalAccounts = [ACCOUNT];
  const pull = pullEndpointPolicy({ region: REGION, principalAccounts });
  const logs = organizationEndpointPolicy('logs', { principalAccounts });
  const own = { carries: { 'aws:PrincipalAccount': ACCOUNT } };
  const other = { account: OTHER_ACCOUNT, carries: { 'aws:PrincipalAccount': OTHER_ACCOUNT } };
  const write = (circumstances: Circumstances) => call('logs:PutLogEvents', '*', circumstances);
  return [
    ['the account gets the token', { endpoint: pull }, token(own), 'allow'],
    ['and its manifests', { endpoint: pull }, onRepository('BatchGetImage', 'a', own), 'allow'],
    ['and writes its logs', { endpoint: logs }, write(own), 'allow'],
    ['another account gets no token', { endpoint: pull }, token(other), 'deny'],
    ['nor a manifest', { endpoint: pull }, onRepository('BatchGetImage', 'a', other), 'deny'],
    ['nor writes logs', { endpoint: logs }, write(other), 'deny'],
  ];
}

function narrowedEndpoint(): readonly Row[] {
  const endpoint = pullEndpointPolicy({
    region: REGION,
    organizationId,
    executionRoleArns: ['arn:aws:iam::*:role/private-ecr-*'],
  });
  const resource = repositoryPolicy({ organizationId });
  const ofOther = { account: OTHER_ACCOUNT };
  return [
    ['an execution role gets the token', { endpoint }, token(), 'allow'],
    ['an execution role pulls', { endpoint }, onRepository('BatchGetImage', 'a'), 'allow'],
    [
      'one of another account pulls',
      { endpoint, resource },
      onRepository('BatchGetImage', 'a', ofOther),
      'allow',
    ],
    ['another role gets no token', { endpoint }, token({ role: 'admin' }), 'deny'],
    [
      'another role pulls nothing',
      { endpoint },
      onRepository('BatchGetImage', 'a', { role: 'admin' }),
      'deny',
    ],
    [
      'one of that name in another organisation pulls nothing',
      { endpoint },
      onRepository('BatchGetImage', 'a', { organization: OTHER_ORGANIZATION }),
      'deny',
    ],
  ];
}

function externalRegistries(): readonly Row[] {
  const scope = { region: REGION, organizationId, externalAccounts: [AWS_ACCOUNT] };
  const endpoint = pullEndpointPolicy(scope);
  const push = pushEndpointPolicy(scope);
  const resource: PolicyDocument = {
    Version: '2012-10-17',
    Statement: [{ Sid: 'Public', Effect: 'Allow', Principal: '*', Action: 'ecr:*' }],
  };
  const ofAws = { owner: AWS_ACCOUNT, ownerOrganization: OTHER_ORGANIZATION };
  const outsider = { ...ofAws, organization: OTHER_ORGANIZATION };
  const unnamed = { owner: OTHER_ACCOUNT, ownerOrganization: OTHER_ORGANIZATION };
  return [
    ['one that is named', { endpoint, resource }, onRepository('BatchGetImage', 'agent', ofAws), 'allow'],
    [
      'not by another organisation',
      { endpoint, resource },
      onRepository('BatchGetImage', 'agent', outsider),
      'deny',
    ],
    [
      'no push to it, whatever the profile',
      { endpoint: push, resource },
      onRepository('PutImage', 'agent', ofAws),
      'deny',
    ],
    [
      'none that is not named',
      { endpoint, resource },
      onRepository('BatchGetImage', 'agent', unnamed),
      'deny',
    ],
  ];
}

/** Layers are fetched by a URL that a principal of AWS's own has signed, which carries nobody's organisation. */
function layerBuckets(): readonly Row[] {
  const download = (bucket: string, action = 's3:GetObject', region = REGION): Call => ({
    principal: `arn:${partitionOfRegion(region)}:iam::000000000000:role/starport`,
    action,
    resource: `arn:${partitionOfRegion(region)}:s3:::${bucket}/layers/sha256`,
    accountId: '000000000000',
    carries: {},
  });
  const endpoint = layerBucketPolicy({ region: REGION });
  const besides = layerBucketPolicy({
    region: REGION,
    furtherBuckets: [{ bucketArn: 'arn:aws:s3:::checkout-assets', organizationId }],
  });
  return [
    ['by a principal of no organisation', { endpoint }, download(LAYERS), 'allow'],
    ['none of another Region', { endpoint }, download(layerBucket('us-east-1') ?? ''), 'deny'],
    [
      'none of the misspelt bucket',
      { endpoint },
      download(LAYERS.replace('starport', ['star', 'let'].join(''))),
      'deny',
    ],
    ['nothing of another bucket', { endpoint }, download('somebody-elses'), 'deny'],
    ['nothing is written', { endpoint }, download(LAYERS, 's3:PutObject'), 'deny'],
    ['besides a bucket of the organisation', { endpoint: besides }, download(LAYERS), 'allow'],
    ["nothing of the organisation's own bucket", { endpoint: besides }, download('checkout-assets'), 'deny'],
    ...['us-gov-west-1', 'us-gov-east-1'].map(
      region =>
        [
          `in ${region}`,
          { endpoint: layerBucketPolicy({ region }) },
          download(layerBucket(region) ?? '', 's3:GetObject', region),
          'allow',
        ] as const,
    ),
    ...['cn-north-1', 'eusc-de-east-1', 'us-iso-east-1', 'us-isob-east-1'].map(
      region =>
        [
          `in ${region}, from the bucket that is named`,
          { endpoint: layerBucketPolicy({ region, bucket: 'the-bucket-that-support-named' }) },
          download('the-bucket-that-support-named', 's3:GetObject', region),
          'allow',
        ] as const,
    ),
  ];
}

function furtherBuckets(): readonly Row[] {
  const endpoint = layerBucketPolicy({
    region: REGION,
    furtherBuckets: [{ bucketArn: 'arn:aws:s3:::checkout-assets', organizationId }],
  });
  const ofBucket = { 'aws:ResourceOrgID': organizationId };
  const file = 'arn:aws:s3:::checkout-assets/env';
  return [
    ['a member', { endpoint }, call('s3:GetObject', file, { carries: ofBucket }), 'allow'],
    [
      'nobody else',
      { endpoint },
      call('s3:GetObject', file, { organization: undefined, carries: ofBucket }),
      'deny',
    ],
    ['nothing is written', { endpoint }, call('s3:PutObject', file, { carries: ofBucket }), 'deny'],
  ];
}

function otherEndpoints(): readonly Row[] {
  const stream = `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:/private-ecr/checkout:log-stream:a`;
  const outsider = { organization: OTHER_ORGANIZATION };
  const of = (service: string) => ({ endpoint: organizationEndpointPolicy(service, { organizationId }) });
  const wider = {
    endpoint: organizationEndpointPolicy('ssm', {
      organizationId,
      furtherActions: ['ssm:GetParametersByPath'],
    }),
  };
  return [
    ['logs: a line', of('logs'), call('logs:PutLogEvents', stream), 'allow'],
    ['logs: a stream', of('logs'), call('logs:CreateLogStream', stream), 'allow'],
    [
      'logs: no line of another organisation',
      of('logs'),
      call('logs:PutLogEvents', stream, outsider),
      'deny',
    ],
    ['logs: no deletion', of('logs'), call('logs:DeleteLogStream', stream), 'deny'],
    [
      'secretsmanager: a secret',
      of('secretsmanager'),
      call('secretsmanager:GetSecretValue', SECRET),
      'allow',
    ],
    [
      'secretsmanager: none is written',
      of('secretsmanager'),
      call('secretsmanager:PutSecretValue', SECRET),
      'deny',
    ],
    ['ssm: a parameter', of('ssm'), call('ssm:GetParameters', PARAMETER), 'allow'],
    ['ssm: none by path', of('ssm'), call('ssm:GetParametersByPath', PARAMETER), 'deny'],
    ['ssm: by path where that is asked for', wider, call('ssm:GetParametersByPath', PARAMETER), 'allow'],
    ['ssmmessages: a session', of('ssmmessages'), call('ssmmessages:OpenDataChannel', '*'), 'allow'],
    ['ecs: an instance looks for its agent', of('ecs'), call('ecs:DiscoverPollEndpoint', '*'), 'allow'],
    ['ecs: no task is started', of('ecs'), call('ecs:ListClusters', '*'), 'deny'],
    ['ec2, of which nothing is known: a member', of('ec2'), call('ec2:DescribeVpcs', '*'), 'allow'],
    ['ec2: nobody else', of('ec2'), call('ec2:DescribeVpcs', '*', outsider), 'deny'],
  ];
}

function executionRole(): readonly Row[] {
  const place = { region: REGION, accountId: ACCOUNT };
  const scoped = {
    role: executionRolePolicy({
      ...place,
      accounts: [ACCOUNT],
      repositories: ['checkout/*'],
      logGroupName: '/private-ecr/checkout',
      secretArns: [SECRET],
      parameterArns: [PARAMETER],
      keyArns: [KEY],
    }),
  };
  // A key leaves the answer to the roles of its account, as keys do that AWS makes by default.
  const ofKey: PolicyDocument = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Account',
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
    ],
  };
  const broad = { role: executionRolePolicy({ ...place, logGroupName: '/ecs/*', createsLogGroup: true }) };
  const tied = { role: executionRolePolicy({ ...place, vpcEndpointId: ENDPOINT }) };
  const through = (id: string) => ({ carries: { 'aws:SourceVpce': id } });
  const stream = (group: string) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${group}:log-stream:a`;
  const group = (name: string) => `arn:aws:logs:${REGION}:${ACCOUNT}:log-group:${name}`;
  return [
    ['scoped: the token', scoped, token(), 'allow'],
    ['scoped: its repository', scoped, onRepository('BatchGetImage', 'checkout/api'), 'allow'],
    ['scoped: no other repository', scoped, onRepository('BatchGetImage', 'billing/api'), 'deny'],
    [
      'scoped: no other Region',
      scoped,
      onRepository('BatchGetImage', 'checkout/api', { region: 'us-east-1' }),
      'deny',
    ],
    ['scoped: no push', scoped, onRepository('PutImage', 'checkout/api'), 'deny'],
    [
      'scoped: its log stream',
      scoped,
      call('logs:CreateLogStream', stream('/private-ecr/checkout')),
      'allow',
    ],
    ['scoped: its log lines', scoped, call('logs:PutLogEvents', stream('/private-ecr/checkout')), 'allow'],
    ['scoped: no other log group', scoped, call('logs:PutLogEvents', stream('/private-ecr/billing')), 'deny'],
    [
      'scoped: makes no log group',
      scoped,
      call('logs:CreateLogGroup', group('/private-ecr/checkout')),
      'deny',
    ],
    ['scoped: its secret', scoped, call('secretsmanager:GetSecretValue', SECRET), 'allow'],
    [
      'scoped: no other secret',
      scoped,
      call('secretsmanager:GetSecretValue', SECRET.replace('checkout', 'x')),
      'deny',
    ],
    ['scoped: its parameter', scoped, call('ssm:GetParameters', PARAMETER), 'allow'],
    ['scoped: no other parameter', scoped, call('ssm:GetParameters', `${PARAMETER}2`), 'deny'],
    ['scoped: its key', { ...scoped, resource: ofKey }, call('kms:Decrypt', KEY), 'allow'],
    ['scoped: encrypts nothing', { ...scoped, resource: ofKey }, call('kms:Encrypt', KEY), 'deny'],
    ['broad: any repository', broad, onRepository('BatchGetImage', 'billing/api'), 'allow'],
    ['broad: no push', broad, onRepository('PutImage', 'billing/api'), 'deny'],
    ['broad: no secret', broad, call('secretsmanager:GetSecretValue', SECRET), 'deny'],
    ['broad: makes its log group', broad, call('logs:CreateLogGroup', group('/ecs/checkout')), 'allow'],
    [
      'broad: makes it as CloudWatch Logs asks',
      broad,
      call('logs:CreateLogGroup', `${group('/ecs/a')}:log-stream:`),
      'allow',
    ],
    ['broad: makes no other', broad, call('logs:CreateLogGroup', group('/aws/lambda/a')), 'deny'],
    ['tied: the token, which says no endpoint', tied, token(), 'allow'],
    [
      'tied: a pull through the endpoint',
      tied,
      onRepository('BatchGetImage', 'a', through(ENDPOINT)),
      'allow',
    ],
    [
      'tied: none through another',
      tied,
      onRepository('BatchGetImage', 'a', through('vpce-0fedcba9876543210')),
      'deny',
    ],
    ['tied: none past it', tied, onRepository('BatchGetImage', 'a'), 'deny'],
  ];
}

function repositories(): readonly Row[] {
  const byOrganization = { resource: repositoryPolicy({ organizationId }) };
  const byAccount = { resource: repositoryPolicy({ region: REGION, accounts: [OTHER_ACCOUNT] }) };
  const china = { resource: repositoryPolicy({ region: 'cn-north-1', accounts: [OTHER_ACCOUNT] }) };
  const from = (account: string, rest: Circumstances = {}) => ({ account, ...rest });
  return [
    ['a member pulls', byOrganization, onRepository('BatchGetImage', 'a', from(OTHER_ACCOUNT)), 'allow'],
    [
      'another organisation does not',
      byOrganization,
      onRepository('BatchGetImage', 'a', from(OTHER_ACCOUNT, { organization: OTHER_ORGANIZATION })),
      'deny',
    ],
    [
      'nobody of no organisation does',
      byOrganization,
      onRepository('BatchGetImage', 'a', from(OTHER_ACCOUNT, { organization: undefined })),
      'deny',
    ],
    ['a member does not push', byOrganization, onRepository('PutImage', 'a', from(OTHER_ACCOUNT)), 'deny'],
    ['a named account pulls', byAccount, onRepository('BatchGetImage', 'a', from(OTHER_ACCOUNT)), 'allow'],
    ['another account does not', byAccount, onRepository('BatchGetImage', 'a', from('123412341234')), 'deny'],
    [
      'a named account of China pulls',
      china,
      onRepository('BatchGetImage', 'a', from(OTHER_ACCOUNT, { region: 'cn-north-1' })),
      'allow',
    ],
  ];
}

function trusts(): readonly Row[] {
  const execution = { resource: executionRoleTrust({ region: REGION, accountId: ACCOUNT }) };
  const role = `arn:aws:iam::${ACCOUNT}:role/private-ecr-checkout`;
  const byEcs = (service: string, source: string, region: string): Call => ({
    principal: service,
    action: 'sts:AssumeRole',
    resource: role,
    accountId: ACCOUNT,
    carries: { 'aws:SourceAccount': source, 'aws:SourceArn': `arn:aws:ecs:${region}:${source}:task/a/b` },
  });
  const portal = {
    resource: hubReaderTrust({
      portalRoleArn: `arn:aws:iam::${OTHER_ACCOUNT}:role/backstage`,
      organizationId,
      externalId: 'backstage-7f3c2a',
    }),
  };
  const byPortal = (rest: Circumstances) =>
    call('sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/reader`, {
      account: OTHER_ACCOUNT,
      role: 'backstage',
      ...rest,
    });
  const word = { 'sts:ExternalId': 'backstage-7f3c2a' };
  return [
    ['ECS, for a task of the account', execution, byEcs('ecs-tasks.amazonaws.com', ACCOUNT, REGION), 'allow'],
    [
      'not for a task of another account',
      execution,
      byEcs('ecs-tasks.amazonaws.com', OTHER_ACCOUNT, REGION),
      'deny',
    ],
    [
      'not for one of another Region',
      execution,
      byEcs('ecs-tasks.amazonaws.com', ACCOUNT, 'us-east-1'),
      'deny',
    ],
    ['no other service', execution, byEcs('ec2.amazonaws.com', ACCOUNT, REGION), 'deny'],
    ['the portal, with its word', portal, byPortal({ carries: word }), 'allow'],
    ['not without its word', portal, byPortal({}), 'deny'],
    [
      'not from another organisation',
      portal,
      byPortal({ carries: word, organization: OTHER_ORGANIZATION }),
      'deny',
    ],
    ['no other role', portal, byPortal({ carries: word, role: 'admin' }), 'deny'],
  ];
}

function participantsAndReaders(): readonly Row[] {
  const subnet = (owner: string) => `arn:aws:ec2:${REGION}:${owner}:subnet/subnet-0123456789abcdef0`;
  const use = { role: sharedSubnetUsePolicy({ region: REGION, ownerAccountId: OTHER_ACCOUNT }) };
  const reader = {
    role: hubReaderPolicy({
      region: REGION,
      accountId: ACCOUNT,
      regions: [REGION],
      contractParameterName: '/private-ecr/*',
    }),
  };
  const inRegion = (region: string) => ({ carries: { 'aws:RequestedRegion': region } });
  const contract = `arn:aws:ssm:${REGION}:${ACCOUNT}:parameter/private-ecr/hub`;
  return [
    [
      "an interface in the hub's subnet",
      use,
      call('ec2:CreateNetworkInterface', subnet(OTHER_ACCOUNT)),
      'allow',
    ],
    ['none in a subnet of another owner', use, call('ec2:CreateNetworkInterface', subnet(ACCOUNT)), 'deny'],
    ["the hub's subnet is not deleted", use, call('ec2:DeleteSubnet', subnet(OTHER_ACCOUNT)), 'deny'],
    ['endpoints are read', reader, call('ec2:DescribeVpcEndpoints', '*', inRegion(REGION)), 'allow'],
    ['not of another Region', reader, call('ec2:DescribeVpcEndpoints', '*', inRegion('us-east-1')), 'deny'],
    ['metrics are read', reader, call('cloudwatch:GetMetricData', '*', inRegion(REGION)), 'allow'],
    [
      'zones, which have no Region, are read',
      reader,
      call('route53:ListHostedZones', '*', inRegion('us-east-1')),
      'allow',
    ],
    ['prices are read', reader, call('pricing:GetProducts', '*', inRegion('us-east-1')), 'allow'],
    ['the contract is read', reader, call('ssm:GetParameter', contract, inRegion(REGION)), 'allow'],
    ['no other parameter is', reader, call('ssm:GetParameter', PARAMETER, inRegion(REGION)), 'deny'],
    ['no image is pulled', reader, onRepository('BatchGetImage', 'a', inRegion(REGION)), 'deny'],
    [
      'nothing is changed',
      reader,
      call(
        'ec2:DeleteVpcEndpoints',
        `arn:aws:ec2:${REGION}:${ACCOUNT}:vpc-endpoint/${ENDPOINT}`,
        inRegion(REGION),
      ),
      'deny',
    ],
  ];
}

const REGION_OF_EACH_PARTITION = PARTITIONS.map(
  ({ id }) => REGION_NAMES.find(region => partitionOf(region)?.id === id) ?? id,
);

const DECISIONS: readonly Decision[] = [
  ...REGION_OF_EACH_PARTITION.flatMap(region =>
    rows(`the registry's endpoint in ${region}`, registryEndpoint(region)),
  ),
  ...rows('endpoints, narrowed to accounts', endpointOfAccounts()),
  ...rows("the registry's endpoint, narrowed to roles", narrowedEndpoint()),
  ...rows('registries outside the organisation', externalRegistries()),
  ...rows('layers', layerBuckets(), decidedForLayers),
  ...rows('further buckets', furtherBuckets()),
  ...rows('other endpoints', otherEndpoints()),
  ...rows('the execution role', executionRole()),
  ...rows('the policy of a repository', repositories()),
  ...rows('who may take a role', trusts()),
  ...rows('participants and readers', participantsAndReaders()),
];

test.each(DECISIONS)(
  '$section: $what: $expected',
  async ({ inForce, call: asked, expected, judge = decided }) => {
    expect(await judge(inForce, asked)).toEqual({ independent: expected, own: expected });
  },
);

test('every partition and both verdicts are decided, 80 times or more', () => {
  const allowed = DECISIONS.filter(({ expected }) => expected === 'allow').length;
  expect(REGION_OF_EACH_PARTITION).toHaveLength(8);
  expect(DECISIONS.length).toBeGreaterThanOrEqual(80);
  expect(allowed / DECISIONS.length).toBeGreaterThan(0.3);
  expect(allowed / DECISIONS.length).toBeLessThan(0.7);
});
