import { aDeny, anAllow, aPolicy, aPull, REPOSITORY } from './__fixtures__/policies';
import { ABSENT_FACT, type ContextFacts, presentFact } from './context';
import { readEndpointPolicy } from './endpoint-policy';
import { evaluatePolicy, type PolicyDecision } from './evaluate-policy';

const UNMODELLED = { Condition: { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } } };
const ELSEWHERE = { Resource: 'arn:aws:s3:::*' };

const judge = (statements: readonly object[], context: ContextFacts = {}): PolicyDecision =>
  evaluatePolicy(readEndpointPolicy(aPolicy(...statements)), aPull({ context }));

const inOrganization = (operator: string) => ({
  Condition: { [operator]: { 'aws:PrincipalOrgID': 'o-exampleorg1' } },
});

describe('which statement decides', () => {
  test.each<[string, readonly object[], PolicyDecision['verdict'], number | 'none']>([
    ['no statement', [], 'implicit-deny', 'none'],
    ['an allow', [anAllow()], 'allow', 0],
    ['a deny', [aDeny()], 'explicit-deny', 0],
    ['a deny after an allow', [anAllow(), aDeny()], 'explicit-deny', 1],
    ['an allow of something else', [anAllow(ELSEWHERE)], 'implicit-deny', 0],
    ['a deny of something else alone', [aDeny(ELSEWHERE)], 'implicit-deny', 'none'],
    ['an allow beside a deny of something else', [aDeny(ELSEWHERE), anAllow()], 'allow', 1],
    ['an allow that cannot be judged', [anAllow(UNMODELLED)], 'unknown', 0],
    ['an allow beside one that cannot be judged', [anAllow(UNMODELLED), anAllow()], 'allow', 1],
    ['a deny that cannot be judged beside an allow', [anAllow(), aDeny(UNMODELLED)], 'unknown', 1],
    [
      'a deny beside a deny that cannot be judged',
      [anAllow(), aDeny(UNMODELLED), aDeny()],
      'explicit-deny',
      2,
    ],
    ['a deny beside an allow that cannot be judged', [anAllow(UNMODELLED), aDeny()], 'explicit-deny', 1],
    ['a deny that cannot be judged, and no allow', [aDeny(UNMODELLED)], 'implicit-deny', 'none'],
    ['neither can be judged', [anAllow(UNMODELLED), aDeny(UNMODELLED)], 'unknown', 0],
    [
      'an unmodelled condition on something else',
      [anAllow(), aDeny({ ...UNMODELLED, ...ELSEWHERE })],
      'allow',
      0,
    ],
  ])('%s', (_, statements, verdict, index) => {
    const decision = judge(statements);
    expect({ verdict: decision.verdict, index: decision.statement?.index ?? 'none' }).toEqual({
      verdict,
      index,
    });
  });
});

describe('Action and NotAction', () => {
  test.each<[object, PolicyDecision['verdict']]>([
    [{ Action: 'ecr:BatchGetImage' }, 'allow'],
    [{ Action: 'ECR:batchgetimage' }, 'allow'],
    [{ Action: 'ecr:Batch*' }, 'allow'],
    [{ Action: 'ecr:?atch*Image' }, 'allow'],
    [{ Action: ['s3:*', 'ecr:*'] }, 'allow'],
    [{ Action: 'ecr:BatchGet' }, 'implicit-deny'],
    [{ Action: 'ecr-public:*' }, 'implicit-deny'],
    [{ Action: undefined, NotAction: 's3:*' }, 'allow'],
    [{ Action: undefined, NotAction: ['s3:*', 'ecr:Batch*'] }, 'implicit-deny'],
  ])('%j: %s', (element, verdict) => {
    expect(judge([anAllow(element)]).verdict).toBe(verdict);
  });
});

describe('NotResource', () => {
  const notIn = (NotResource: string) => anAllow({ Resource: undefined, NotResource });

  test.each<[string, PolicyDecision['verdict']]>([
    ['arn:aws:s3:::*', 'allow'],
    [REPOSITORY, 'implicit-deny'],
    ['*', 'implicit-deny'],
    ['arn:aws:ecr:eu-west-1:222222222222:repository/${aws:username}/*', 'unknown'],
  ])('%s: %s', (text, verdict) => {
    expect(judge([notIn(text)]).verdict).toBe(verdict);
  });

  test('of a call that is for no resource cannot be judged', () => {
    const request = aPull({ action: 'ecr:GetAuthorizationToken', resource: '*' });
    const policy = readEndpointPolicy(aPolicy(notIn(REPOSITORY)));
    expect(evaluatePolicy(policy, request).verdict).toBe('unknown');
  });
});

describe('conditions', () => {
  test('on several keys must all hold, on one key any value', () => {
    const statement = anAllow({
      Condition: {
        StringEquals: { 'aws:SourceVpc': ['vpc-1', 'vpc-2'], 'aws:SourceVpce': 'vpce-1' },
        Null: { 'aws:SourceIp': 'true' },
      },
    });
    const facts = {
      'aws:SourceVpc': presentFact('vpc-2'),
      'aws:SourceVpce': presentFact('vpce-1'),
      'aws:SourceIp': ABSENT_FACT,
    };
    expect(judge([statement], facts).verdict).toBe('allow');
    expect(judge([statement], { ...facts, 'aws:SourceVpce': presentFact('vpce-2') }).verdict).toBe(
      'implicit-deny',
    );
    expect(judge([statement], { ...facts, 'aws:SourceIp': presentFact('10.0.0.1') }).verdict).toBe(
      'implicit-deny',
    );
  });

  test('one that does not hold outweighs one that cannot be judged', () => {
    const Condition = { NumericLessThan: { 'aws:x': '1' }, StringEquals: { 'aws:SourceVpc': 'vpc-1' } };
    expect(judge([anAllow({ Condition })], { 'aws:SourceVpc': ABSENT_FACT }).verdict).toBe('implicit-deny');
  });

  test.each<[string, ContextFacts, PolicyDecision['verdict']]>([
    ['of the organisation', { 'aws:PrincipalOrgID': presentFact('o-exampleorg1') }, 'allow'],
    ['of another', { 'aws:PrincipalOrgID': presentFact('o-exampleorg2') }, 'implicit-deny'],
    ['of none', { 'aws:PrincipalOrgID': ABSENT_FACT }, 'implicit-deny'],
    ['of which nothing is known', {}, 'unknown'],
    [
      'of the organisation, its key in another case',
      { 'AWS:principalorgid': presentFact('o-exampleorg1') },
      'allow',
    ],
  ])('a principal %s', (_, context, verdict) => {
    expect(judge([anAllow(inOrganization('StringEquals'))], context).verdict).toBe(verdict);
  });
});

describe('keys that follow from the request', () => {
  test.each<[string, string, PolicyDecision['verdict']]>([
    ['aws:PrincipalArn', 'arn:aws:iam::222222222222:role/team/payments-execution', 'allow'],
    ['aws:PrincipalAccount', '222222222222', 'allow'],
    ['aws:ResourceAccount', '222222222222', 'allow'],
    ['aws:PrincipalIsAWSService', 'false', 'allow'],
    ['aws:ViaAWSService', 'false', 'allow'],
    ['aws:SecureTransport', 'true', 'allow'],
    ['aws:PrincipalAccount', '333333333333', 'implicit-deny'],
    ['aws:RequestedRegion', 'eu-west-1', 'unknown'],
  ])('%s %s: %s', (key, value, verdict) => {
    expect(judge([anAllow({ Condition: { StringEquals: { [key]: value } } })]).verdict).toBe(verdict);
  });

  test('what is stated wins', () => {
    const statement = anAllow({ Condition: { StringEquals: { 'aws:ResourceAccount': '222222222222' } } });
    expect(judge([statement], { 'AWS:ResourceAccount': ABSENT_FACT }).verdict).toBe('implicit-deny');
  });
});

describe('a role or user that is not known', () => {
  const unknownCaller = (...statements: readonly object[]) =>
    evaluatePolicy(readEndpointPolicy(aPolicy(...statements)), aPull({ principal: { type: 'unknown-iam' } }));
  const asks = (operator: string, key: string, value: string) => ({
    Condition: { [operator]: { [key]: value } },
  });
  const NAMED = { Principal: { AWS: '222222222222' } };
  const SERVICE = { Principal: { Service: 'ecs-tasks.amazonaws.com' } };

  test.each<[string, readonly object[], PolicyDecision['verdict']]>([
    ['everybody is allowed', [anAllow()], 'allow'],
    ['everybody is allowed beside somebody', [anAllow(NAMED), anAllow()], 'allow'],
    ['everybody is denied', [anAllow(), aDeny()], 'explicit-deny'],
    ['only a deny', [aDeny(NAMED)], 'implicit-deny'],
    ['somebody is allowed', [anAllow(NAMED)], 'unknown'],
    ['somebody is denied', [anAllow(), aDeny(NAMED)], 'unknown'],
    [
      'all but everybody are denied',
      [anAllow(), aDeny({ Principal: undefined, NotPrincipal: { AWS: '*' } })],
      'allow',
    ],
    [
      'all but an account are denied',
      [anAllow(), aDeny({ Principal: undefined, NotPrincipal: NAMED.Principal })],
      'unknown',
    ],
    ['a service is allowed', [anAllow(SERVICE)], 'implicit-deny'],
    ['a service is denied', [anAllow(), aDeny(SERVICE)], 'allow'],
    [
      'an organisation is allowed',
      [anAllow(asks('StringEquals', 'aws:PrincipalOrgID', 'o-exampleorg1'))],
      'unknown',
    ],
    [
      'other organisations are denied',
      [anAllow(), aDeny(asks('StringNotEquals', 'aws:PrincipalOrgID', 'o-exampleorg1'))],
      'unknown',
    ],
    [
      'an account is allowed',
      [anAllow(asks('StringEquals', 'aws:PrincipalAccount', '222222222222'))],
      'unknown',
    ],
    ['a role is allowed', [anAllow(asks('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/*'))], 'unknown'],
    [
      'services of AWS are denied',
      [anAllow(), aDeny(asks('Bool', 'aws:PrincipalIsAWSService', 'true'))],
      'allow',
    ],
    [
      'the account of the repository is allowed',
      [anAllow(asks('StringEquals', 'aws:ResourceAccount', '222222222222'))],
      'allow',
    ],
  ])('%s', (_, statements, verdict) => {
    expect(unknownCaller(...statements).verdict).toBe(verdict);
  });

  test.each<[string, readonly object[], string]>([
    ['by name', [anAllow(NAMED)], 'which role or user calls is not known, and it names 222222222222'],
    [
      'by a condition',
      [anAllow(asks('StringEquals', 'aws:PrincipalOrgID', 'o-exampleorg1'))],
      'the condition StringEquals aws:PrincipalOrgID cannot be judged: which role or user calls is not known',
    ],
  ])('the reason says that a statement asks for it %s', (_, statements, reason) => {
    expect(unknownCaller(...statements).reason).toContain(reason);
  });
});

describe('the reason', () => {
  test.each<[string, readonly object[], string]>([
    [
      'names the statement that allows',
      [anAllow({ Sid: 'Pull' })],
      'statement 0 (Pull) allows ecr:BatchGetImage',
    ],
    [
      'names the Allow that came nearest',
      [anAllow(ELSEWHERE), anAllow(inOrganization('StringEquals')), anAllow({ Action: 's3:*' })],
      `no statement allows ecr:BatchGetImage on ${REPOSITORY}; nearest is statement 1: ` +
        'the condition StringEquals aws:PrincipalOrgID does not hold: the request does not carry the key',
    ],
    [
      'says what cannot be judged',
      [anAllow(UNMODELLED)],
      'whether statement 0 allows ecr:BatchGetImage is not known: the condition operator NumericLessThan is not modelled',
    ],
    [
      'says which fact is missing',
      [anAllow(), aDeny({ Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } })],
      'whether statement 1 denies ecr:BatchGetImage is not known: the condition Bool aws:MultiFactorAuthPresent ' +
        'cannot be judged: nothing is known of the condition key aws:MultiFactorAuthPresent',
    ],
  ])('%s', (_, statements, reason) => {
    expect(judge(statements, { 'aws:PrincipalOrgID': ABSENT_FACT }).reason).toBe(reason);
  });
});

test('an endpoint without a policy allows everything', () => {
  expect(evaluatePolicy(readEndpointPolicy(undefined), aPull()).verdict).toBe('allow');
});
