import { aDeny, anAllow, aPolicy, aPull } from './__fixtures__/policies';
import { evaluatePolicy } from './evaluate-policy';
import {
  CROSS_ACCOUNT_REPOSITORY_POLICY,
  ENDPOINT_POLICY,
  IDENTITY_POLICY,
  type PolicyKind,
} from './policy-kind';
import { poolPolicies, readPolicy } from './read-policy';

const PULL = { Action: 'ecr:*', Resource: '*' };

function judge(document: unknown, kind: PolicyKind = ENDPOINT_POLICY) {
  return evaluatePolicy(readPolicy(document, kind), aPull());
}

describe('spellings of one policy', () => {
  test.each<[string, unknown]>([
    ['an object', aPolicy(anAllow())],
    ['JSON text', JSON.stringify(aPolicy(anAllow()))],
    ['JSON text with white space', JSON.stringify(aPolicy(anAllow()), null, 4)],
    ['one statement without brackets', { Version: '2012-10-17', Statement: anAllow() }],
    ['lists of one', aPolicy(anAllow({ Principal: { AWS: ['*'] }, Action: ['*'], Resource: ['*'] }))],
    ['no version', { Statement: anAllow() }],
    ['an id and statement ids', { Id: 'x', Statement: anAllow({ Sid: 'All' }) }],
    [
      'a condition whose value is no text',
      aPolicy(anAllow({ Condition: { Bool: { 'aws:SecureTransport': true } } })),
    ],
  ])('%s', (_, document) => {
    expect(judge(document).verdict).toBe('allow');
  });
});

describe('what is no policy may allow and may deny', () => {
  test.each<[string, unknown, string]>([
    ['text that is no JSON', '{"Statement": [', 'it is no JSON text'],
    ['empty text', '', 'it is no JSON text'],
    ['null', null, 'expected object, received null'],
    ['a number', 12, 'expected object, received number'],
    ['a list', [], 'expected object, received array'],
    ['no statements', {}, 'Statement: allowed: a statement, or a list of statements'],
    ['an unknown version', { Version: '2013-01-01', Statement: [] }, 'Version: Invalid option'],
    ['an unknown member', { Statement: [], Statements: [] }, 'Unrecognized key: "Statements"'],
    [
      'nesting without end',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'expected object, received array',
    ],
  ])('%s', (_, document, reason) => {
    const decision = judge(document);
    expect(decision).toEqual({
      verdict: 'unknown',
      statement: {},
      reason: expect.stringContaining(reason) as string,
    });
  });
});

describe('a statement that does not follow the grammar may allow and may deny', () => {
  const nested = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`) as unknown;
  const withPrototype = JSON.parse('{"StringEquals": {"__proto__": "x"}}') as unknown;

  test.each<[string, unknown, string]>([
    ['null', null, 'expected object, received null'],
    ['an effect in the wrong case', anAllow({ Effect: 'allow' }), 'Effect: Invalid option'],
    ['an unknown element', anAllow({ Actions: '*' }), 'Unrecognized key: "Actions"'],
    ['no action', anAllow({ Action: undefined }), 'one of Action and NotAction'],
    ['Action and NotAction', anAllow({ NotAction: 's3:*' }), 'one of Action and NotAction'],
    ['Resource and NotResource', anAllow({ NotResource: '*' }), 'one of Resource and NotResource'],
    ['Principal and NotPrincipal', anAllow({ NotPrincipal: '*' }), 'one of Principal and NotPrincipal'],
    [
      'an action without a service',
      anAllow({ Action: 'BatchGetImage' }),
      'Action: allowed: *, or service:Action',
    ],
    ['an empty list', anAllow({ Action: [] }), 'Action: '],
    ['a principal that is a plain text', anAllow({ Principal: '222222222222' }), 'Principal: allowed: *'],
    ['no kind of principal', anAllow({ Principal: {} }), 'Principal: '],
    ['no principal', anAllow({ Principal: undefined }), 'an endpoint policy needs a Principal'],
    ['no resource', anAllow({ Resource: undefined }), 'an endpoint policy needs a Resource'],
    [
      'a condition without values',
      anAllow({ Condition: { StringEquals: { 'aws:SourceVpc': [] } } }),
      'Condition.',
    ],
    [
      'a condition that nests',
      anAllow({ Condition: { StringEquals: { 'aws:SourceVpc': nested } } }),
      'Condition.',
    ],
    ['a condition on __proto__', anAllow({ Condition: withPrototype }), 'names, but not __proto__'],
  ])('%s', (_, statement, reason) => {
    const { verdict, statement: source, reason: found } = judge({ Statement: [statement] });
    expect({ verdict, source, found }).toEqual({
      verdict: 'unknown',
      source: { index: 0 },
      found: expect.stringContaining(reason) as string,
    });
  });

  test('while a certain deny beside it still denies', () => {
    expect(judge({ Statement: [null, aDeny()] })).toMatchObject({
      verdict: 'explicit-deny',
      statement: { index: 1 },
    });
  });

  test('and casts doubt on an allow beside it', () => {
    expect(judge({ Statement: [null, anAllow()] })).toMatchObject({
      verdict: 'unknown',
      statement: { index: 0 },
    });
  });
});

describe('what the kinds of policies say', () => {
  test.each<[string, object, PolicyKind, string]>([
    ['a role policy without a principal', { Effect: 'Allow', ...PULL }, IDENTITY_POLICY, 'allow'],
    [
      'a role policy with a principal',
      { Effect: 'Allow', ...PULL, Principal: '*' },
      IDENTITY_POLICY,
      'unknown',
    ],
    [
      'a repository policy without a resource',
      { Effect: 'Allow', Action: 'ecr:*', Principal: '*' },
      CROSS_ACCOUNT_REPOSITORY_POLICY,
      'allow',
    ],
    [
      'a repository policy without a principal',
      { Effect: 'Allow', ...PULL },
      CROSS_ACCOUNT_REPOSITORY_POLICY,
      'unknown',
    ],
  ])('%s', (_, statement, kind, verdict) => {
    expect(judge(aPolicy(statement), kind).verdict).toBe(verdict);
  });
});

describe('policy variables', () => {
  const forTeam = anAllow({
    Resource: 'arn:aws:ecr:eu-west-1:222222222222:repository/${aws:PrincipalTag/team}/*',
  });

  test.each([
    ['2012-10-17', 'unknown'],
    ['2008-10-17', 'implicit-deny'],
  ])('in version %s: %s', (Version, verdict) => {
    expect(judge({ Version, Statement: forTeam }).verdict).toBe(verdict);
  });
});

describe('several policies as one', () => {
  const read = (statement: object, name: string) => readPolicy(aPolicy(statement), ENDPOINT_POLICY, name);

  test('each may allow and each may deny, and the evidence names the policy', () => {
    const pooled = poolPolicies([read(anAllow(), 'broad'), read(aDeny({ Sid: 'No' }), 'guard')]);
    expect(evaluatePolicy(pooled, aPull())).toEqual({
      verdict: 'explicit-deny',
      statement: { policyName: 'guard', index: 0, sid: 'No' },
      reason: 'statement 0 (No) of guard denies ecr:BatchGetImage',
    });
  });

  test('what limits one limits all', () => {
    const limited = { ...read(anAllow(), 'broad'), limitedBy: 'a boundary' };
    expect(poolPolicies([read(anAllow(), 'other'), limited]).limitedBy).toBe('a boundary');
  });
});
