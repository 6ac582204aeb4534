import {
  layerBucketPolicy,
  POLICY_LIMITS,
  type PolicyDocument,
  type PolicyKind,
  policyText,
  pullEndpointPolicy,
} from '.';

const KINDS = Object.keys(POLICY_LIMITS) as PolicyKind[];

/** A policy of exactly so many characters. */
function ofSize(characters: number, action = ''): PolicyDocument {
  const withSid = (Sid: string): PolicyDocument => ({
    Version: '2012-10-17',
    Statement: [{ Sid, Effect: 'Allow', Action: `a${action}` }],
  });
  return withSid('a'.repeat(characters - JSON.stringify(withSid('')).length));
}

test('the text of a policy is minified JSON', () => {
  expect(policyText(layerBucketPolicy({ region: 'eu-central-1' }))).toBe(
    '{"Version":"2012-10-17","Statement":[{"Sid":"Layers","Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*"}]}',
  );
});

describe.each(KINDS)('what is attached as %s', kind => {
  const limit = POLICY_LIMITS[kind];

  test('may be as long as AWS takes', () => {
    expect(policyText(ofSize(limit), kind)).toHaveLength(limit);
  });

  test('is refused when it is longer', () => {
    expect(() => policyText(ofSize(limit + 1), kind)).toThrow(
      `policy: found ${limit + 1} characters; allowed: at most ${limit} characters; fix: name prefixes that end in *`,
    );
  });

  test('is measured without what only Terraform knows', () => {
    const reference = '${TfToken[TOKEN.7]}';
    expect(policyText(ofSize(limit + reference.length, reference), kind)).toHaveLength(
      limit + reference.length,
    );
  });
});

test.each<[PolicyKind, boolean]>([
  ['endpoint', true],
  ['repository', true],
  ['role', false],
  ['managed', false],
  ['trust', false],
])('white space in what is attached as %s counts: %j', (kind, counts) => {
  const isRefused = () => {
    try {
      return policyText(ofSize(POLICY_LIMITS[kind] + 1, ' '), kind) === '';
    } catch {
      return true;
    }
  };
  expect(isRefused()).toBe(counts);
});

test('characters are counted, not the units that JavaScript counts', () => {
  const pair = '\u{1F4E6}';
  expect(policyText(ofSize(POLICY_LIMITS.trust + 1, pair), 'trust')).toContain(pair);
});

test('a list of repositories that is too long is refused', () => {
  const repositories = Array.from(
    { length: 400 },
    (_, place) => `team-${place}/a-repository-with-a-long-name/*`,
  );
  expect(() => policyText(pullEndpointPolicy({ region: 'eu-central-1', repositories }))).toThrow(
    /found \d{5} characters; allowed: at most 20480 characters/,
  );
});

test.each<[string, PolicyDocument['Statement']]>([
  ['only denies', [{ Sid: 'No', Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' }]],
  ['has no statement', []],
])('a policy that %s is refused', (_what, Statement) => {
  expect(() => policyText({ Version: '2012-10-17', Statement })).toThrow(
    /allowed: at least one statement with the effect Allow; fix: .* a policy that only denies lets nothing through/,
  );
});

describe('an endpoint policy that somebody wrote by hand', () => {
  const layers = {
    Sid: 'Mine',
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::prod-eu-central-1-starport-layer-bucket/*',
  } as const;
  const ofOrganization = { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } };

  test.each<[string, PolicyDocument['Statement'][number]]>([
    ['asks for an organisation', { ...layers, Condition: ofOrganization }],
    ['names principals', { ...layers, Principal: { AWS: '111122223333' } }],
    ['denies', { ...layers, Effect: 'Deny' }],
    [
      'names the bucket among others',
      { ...layers, Resource: ['*', layers.Resource], Condition: ofOrganization },
    ],
  ])('is refused where its statement on the bucket of layers %s', (_what, statement) => {
    const policy: PolicyDocument = { Version: '2012-10-17', Statement: [layers, statement] };
    expect(() => policyText(policy)).toThrow(/^policy: Statement "Mine": .*fix: use layerBucketPolicy/);
  });

  test('may ask for an organisation on other buckets', () => {
    const own = { ...layers, Resource: 'arn:aws:s3:::checkout-assets/*', Condition: ofOrganization };
    expect(policyText({ Version: '2012-10-17', Statement: [layers, own] })).toContain('checkout-assets');
  });
});
