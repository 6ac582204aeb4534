import { evaluatePolicy, type PolicyDecision, presentFact, readTrustPolicy, type RequestPrincipal } from '.';

const ROLE = 'arn:aws:iam::222222222222:role/deploy';
const HOST = 'token.actions.githubusercontent.com';
const PROVIDER = `arn:aws:iam::222222222222:oidc-provider/${HOST}`;
const GITHUB: RequestPrincipal = { type: 'federated', provider: PROVIDER };

const trust = (statement: object) => ({ Version: '2012-10-17', Statement: [statement] });

const OF_THE_REPOSITORY = trust({
  Effect: 'Allow',
  Principal: { Federated: PROVIDER },
  Action: 'sts:AssumeRoleWithWebIdentity',
  Condition: {
    StringEquals: {
      [`${HOST}:aud`]: 'sts.amazonaws.com',
      [`${HOST}:sub`]: 'repo:example/network:pull_request',
    },
  },
});

function assumedBy(
  policy: unknown,
  principal: RequestPrincipal,
  claims: Readonly<Record<string, string>> = {},
): PolicyDecision['verdict'] {
  return evaluatePolicy(readTrustPolicy(policy), {
    action: principal.type === 'federated' ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole',
    resource: ROLE,
    principal,
    context: Object.fromEntries(
      Object.entries(claims).map(([claim, value]) => [`${HOST}:${claim}`, presentFact(value)]),
    ),
  }).verdict;
}

test.each<[string, Readonly<Record<string, string>>, PolicyDecision['verdict']]>([
  [
    'the claims that it names',
    { aud: 'sts.amazonaws.com', sub: 'repo:example/network:pull_request' },
    'allow',
  ],
  ['another subject', { aud: 'sts.amazonaws.com', sub: 'repo:example/other:pull_request' }, 'implicit-deny'],
  [
    'another audience',
    { aud: 'https://example.org', sub: 'repo:example/network:pull_request' },
    'implicit-deny',
  ],
  ['a subject of which nothing is known', { aud: 'sts.amazonaws.com' }, 'unknown'],
])('whoever an identity provider vouches for, with %s', (_what, claims, verdict) => {
  expect(assumedBy(OF_THE_REPOSITORY, GITHUB, claims)).toBe(verdict);
});

test.each<[string, RequestPrincipal]>([
  ['another provider', { type: 'federated', provider: PROVIDER.replace(HOST, 'gitlab.com') }],
  ['a service', { type: 'service', service: 'ecs-tasks.amazonaws.com' }],
  ['a role', { type: 'iam', arn: ROLE, accountId: '222222222222' }],
])('%s is not let in by the same claims', (_what, principal) => {
  const claims = { aud: 'sts.amazonaws.com', sub: 'repo:example/network:pull_request' };
  expect(assumedBy(OF_THE_REPOSITORY, principal, claims)).toBe('implicit-deny');
});

test('a service is let in by its name', () => {
  const service = 'ecs-tasks.amazonaws.com';
  const policy = trust({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' });
  expect(assumedBy(policy, { type: 'service', service })).toBe('allow');
  expect(assumedBy(policy, { type: 'service', service: 'ec2.amazonaws.com' })).toBe('implicit-deny');
});

test('a statement that names nobody is no trust policy, and lets nobody in for certain', () => {
  expect(assumedBy(trust({ Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' }), GITHUB)).toBe(
    'unknown',
  );
});
