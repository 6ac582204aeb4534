import { compileCondition } from './condition';
import { ABSENT_FACT, type ContextFact, oneOfFacts, presentFact, unknownFact } from './context';
import { aPullWith } from './__fixtures__/policies';
import type { Match } from './match';
import { prepareRequest } from './policy-request';

type Answer = Match['matches'];

const KEY = 'aws:SourceVpce';
const UNKNOWN = unknownFact('nobody looked');

function judge(operator: string, policyValues: string | readonly string[], fact: ContextFact): Match {
  const holds = compileCondition(operator, KEY, [policyValues].flat(), true);
  return holds(prepareRequest(aPullWith({ [KEY]: fact })));
}

const ARN = 'arn:aws:iam::222222222222:role/team/app';

describe('what an operator makes of a value', () => {
  test.each<[operator: string, policyValues: string | readonly string[], value: string, expected: Answer]>([
    ['StringEquals', 'vpce-1', 'vpce-1', 'yes'],
    ['StringEquals', 'vpce-1', 'VPCE-1', 'no'],
    ['StringEquals', ['vpce-2', 'vpce-1'], 'vpce-1', 'yes'],
    ['StringEquals', 'vpce-*', 'vpce-1', 'no'],
    ['StringEquals', '${*}', '*', 'yes'],
    ['StringNotEquals', 'vpce-1', 'vpce-1', 'no'],
    ['StringNotEquals', ['vpce-1', 'vpce-2'], 'vpce-3', 'yes'],
    ['StringNotEquals', ['vpce-1', 'vpce-2'], 'vpce-2', 'no'],
    ['StringEqualsIgnoreCase', 'Vpce-1', 'vPCE-1', 'yes'],
    ['StringNotEqualsIgnoreCase', 'Vpce-1', 'vPCE-1', 'no'],
    ['StringLike', 'vpce-?', 'vpce-1', 'yes'],
    ['StringLike', 'VPCE-*', 'vpce-1', 'no'],
    ['StringLike', 'vpce-${?}', 'vpce-1', 'no'],
    ['StringNotLike', 'vpce-*', 'vpce-1', 'no'],
    ['ArnLike', 'arn:aws:iam::*:role/*', ARN, 'yes'],
    ['ArnEquals', 'arn:aws:iam::*:role/*/app', ARN, 'yes'],
    ['ArnLike', 'arn:aws:iam:*:role/*', ARN, 'unknown'],
    ['ArnLike', 'arn:*:*:*:*:*app', ARN, 'yes'],
    ['ArnLike', 'arn:aws:*:222222222222:role/team/app:*', ARN, 'no'],
    ['ArnLike', 'arn:aws:i*2:x:y:z', ARN, 'no'],
    ['ArnLike', 'arn:aws:*:*:*:role/*', 'role/team', 'no'],
    ['ArnLike', '*', ARN, 'unknown'],
    ['ArnNotEquals', ARN, ARN, 'no'],
    ['ArnNotLike', 'arn:aws:iam::*:role/other/*', ARN, 'yes'],
    ['Bool', 'true', 'true', 'yes'],
    ['Bool', 'True', 'true', 'yes'],
    ['Bool', 'false', 'true', 'no'],
    ['IpAddress', '10.0.0.0/8', '10.1.2.3', 'yes'],
    ['IpAddress', ['192.0.2.0/24', '2001:db8::/32'], '10.1.2.3', 'no'],
    ['IpAddress', '10.1.2.3', '10.1.2.3', 'yes'],
    ['IpAddress', '10.0.0.1/8', '10.1.2.3', 'unknown'],
    ['IpAddress', '10.0.0.0/8', 'no address', 'unknown'],
    ['NotIpAddress', '10.0.0.0/8', '10.1.2.3', 'no'],
    ['Null', 'true', 'vpce-1', 'no'],
    ['Null', 'FALSE', 'vpce-1', 'yes'],
    ['Null', 'perhaps', 'vpce-1', 'unknown'],
    ['NumericLessThan', '3', '2', 'unknown'],
    ['DateGreaterThan', '2020-01-01T00:00:00Z', '2021-01-01T00:00:00Z', 'unknown'],
    ['NullIfExists', 'true', 'vpce-1', 'unknown'],
    ['stringequals', 'vpce-1', 'vpce-1', 'yes'],
    ['ForAnyValue:', 'vpce-1', 'vpce-1', 'unknown'],
  ])('%s %j against %s: %s', (operator, policyValues, value, expected) => {
    expect(judge(operator, policyValues, presentFact(value)).matches).toBe(expected);
  });
});

describe('what an operator makes of a key that is absent', () => {
  test.each<[string, Answer]>([
    ['StringEquals', 'no'],
    ['StringLike', 'no'],
    ['ArnLike', 'no'],
    ['IpAddress', 'no'],
    ['StringNotEquals', 'yes'],
    ['StringNotLike', 'yes'],
    ['ArnNotLike', 'yes'],
    ['NotIpAddress', 'yes'],
    ['StringEqualsIfExists', 'yes'],
    ['StringNotEqualsIfExists', 'yes'],
    ['ForAllValues:StringEquals', 'yes'],
    ['ForAnyValue:StringEquals', 'no'],
    ['ForAnyValue:StringNotEquals', 'no'],
    ['ForAllValues:StringLikeIfExists', 'yes'],
    ['ForAnyValue:StringLikeIfExists', 'unknown'],
    ['NumericLessThanIfExists', 'unknown'],
  ])('%s: %s', (operator, expected) => {
    expect(judge(operator, 'vpce-1', ABSENT_FACT).matches).toBe(expected);
  });

  test.each<[string, Answer]>([
    ['true', 'yes'],
    ['false', 'no'],
  ])('Null %s: %s', (value, expected) => {
    expect(judge('Null', value, ABSENT_FACT).matches).toBe(expected);
  });
});

describe('several values of a key', () => {
  test.each<[operator: string, values: readonly string[], expected: Answer]>([
    ['ForAllValues:StringEquals', ['a', 'b'], 'yes'],
    ['ForAllValues:StringEquals', ['a', 'c'], 'no'],
    ['ForAllValues:StringNotEquals', ['c', 'd'], 'yes'],
    ['ForAllValues:StringNotEquals', ['a', 'd'], 'no'],
    ['ForAnyValue:StringEquals', ['c', 'b'], 'yes'],
    ['ForAnyValue:StringEquals', ['c', 'd'], 'no'],
    ['ForAnyValue:StringNotEquals', ['a', 'd'], 'yes'],
    ['ForAnyValue:StringNotEquals', ['a', 'b'], 'no'],
    ['foranyvalue:stringlikeifexists', ['a', 'd'], 'yes'],
    ['StringEquals', ['a', 'b'], 'unknown'],
  ])('%s [a, b] against %j: %s', (operator, values, expected) => {
    expect(judge(operator, ['a', 'b'], presentFact(...values)).matches).toBe(expected);
  });
});

describe('facts that are not settled', () => {
  const vpce1OrAbsent = oneOfFacts([ABSENT_FACT, presentFact('vpce-1')], 'one of two');

  test.each<[string, string, ContextFact, Answer]>([
    ['StringEquals', 'vpce-1', UNKNOWN, 'unknown'],
    ['StringEqualsIfExists', 'vpce-1', UNKNOWN, 'unknown'],
    ['Null', 'true', UNKNOWN, 'unknown'],
    ['StringEquals', 'vpce-1', vpce1OrAbsent, 'unknown'],
    ['StringEquals', 'vpce-2', vpce1OrAbsent, 'no'],
    ['StringNotEquals', 'vpce-2', vpce1OrAbsent, 'yes'],
    ['StringEqualsIfExists', 'vpce-1', vpce1OrAbsent, 'yes'],
  ])('%s %s of %j: %s', (operator, value, fact, expected) => {
    expect(judge(operator, value, fact).matches).toBe(expected);
  });
});

describe('policy variables', () => {
  test.each<[string, string, string, Answer]>([
    ['StringEquals', '${aws:username}', 'anything', 'unknown'],
    ['StringLike', 'vpce-${aws:username}', 'vpc-1', 'no'],
    ['StringNotEquals', '${aws:username}', 'anything', 'unknown'],
    ['ArnLike', 'arn:aws:iam::${aws:PrincipalAccount}:role/*', ARN, 'unknown'],
    ['ArnLike', 'arn:aws:iam::${aws:PrincipalAccount}:user/*', ARN, 'no'],
  ])('%s %s against %s: %s', (operator, policyValue, value, expected) => {
    expect(judge(operator, policyValue, presentFact(value)).matches).toBe(expected);
  });
});

describe('the reason names', () => {
  test.each<[what: string, match: Match, reason: string]>([
    [
      'the operator',
      judge('NumericEquals', '1', presentFact('1')),
      'the condition operator NumericEquals is not modelled',
    ],
    [
      'the fact',
      judge('StringEquals', 'a', UNKNOWN),
      'the condition StringEquals aws:SourceVpce cannot be judged: nobody looked',
    ],
    [
      'the variable',
      judge('StringEquals', '${aws:username}', presentFact('a')),
      'the condition StringEquals aws:SourceVpce cannot be judged: the policy variable ${aws:username} is not modelled',
    ],
    [
      'the value',
      judge('StringEquals', 'vpce-2', presentFact('vpce-1')),
      'the condition StringEquals aws:SourceVpce does not hold: the request has vpce-1',
    ],
    [
      'the absence',
      judge('StringEquals', 'vpce-2', ABSENT_FACT),
      'the condition StringEquals aws:SourceVpce does not hold: the request does not carry the key',
    ],
  ])('%s', (_, match, reason) => {
    expect(match).toEqual({ matches: expect.stringMatching(/^(no|unknown)$/) as string, reason });
  });
});
