import { aPull } from './__fixtures__/policies';
import type { Match } from './match';
import { parsePattern } from './pattern';
import { matchResource } from './resource';

type Answer = Match['matches'];

const judge = (text: string, parts: Parameters<typeof aPull>[0] = {}): Answer =>
  matchResource(parsePattern(text, { wildcards: true, variables: true }), aPull(parts)).matches;

describe('Resource and arn:aws:ecr:eu-west-1:222222222222:repository/payments/api', () => {
  test.each<[string, Answer]>([
    ['*', 'yes'],
    ['arn:aws:ecr:eu-west-1:222222222222:repository/payments/api', 'yes'],
    ['arn:aws:ecr:*:*:repository/*', 'yes'],
    ['arn:aws:ecr:eu-west-?:222222222222:repository/payments/???', 'yes'],
    ['arn:aws:ecr:*', 'yes'],
    ['arn:*', 'yes'],
    ['arn:aws:ecr:eu-west-1:333333333333:repository/*', 'no'],
    ['arn:aws:ecr:eu-west-1:222222222222:repository/Payments/*', 'no'],
    ['arn:aws:ecr:eu-west-1:222222222222:repository/payments/api/', 'no'],
    ['arn:aws:s3:::*', 'no'],
    ['arn:aws:ecr:*-1:*:*:repository/*', 'no'],
    ['arn:aws:ecr:*:repository/payments/*', 'unknown'],
    ['arn:aws:e*:222222222222:repository/x:y:z', 'no'],
    ['arn:aws:ecr:e*:*/payments/api:*', 'no'],
    ['arn:aws:*:repository/payments/api', 'unknown'],
    ['repository/payments/api', 'unknown'],
    ['arn:aws:ecr:eu-west-1:222222222222:repository/${aws:PrincipalTag/team}/api', 'unknown'],
    ['arn:aws:ecr:eu-west-1:222222222222:repository/${aws:PrincipalTag/team}/web', 'no'],
    ['arn:aws:ecr:eu-west-1:222222222222:repository/payments/${*}', 'no'],
  ])('%s: %s', (text, expected) => {
    expect(judge(text)).toBe(expected);
  });
});

describe('a resource of which only the beginning is known', () => {
  const layer = { resource: 'arn:aws:s3:::layers/', resourceTail: 'unknown' } as const;

  test.each<[string, Answer]>([
    ['*', 'yes'],
    ['arn:aws:s3:::layers/*', 'yes'],
    ['arn:aws:s3:::lay*', 'yes'],
    ['arn:aws:s3:::layers/5f*', 'unknown'],
    ['arn:aws:s3:::layers/*/*', 'unknown'],
    ['arn:aws:s3:::layers/?*', 'yes'],
    ['arn:aws:s3:::layers/', 'unknown'],
    ['arn:aws:s3:::layers', 'no'],
    ['arn:aws:s3:::layers-2/*', 'no'],
  ])('%s: %s', (text, expected) => {
    expect(judge(text, layer)).toBe(expected);
  });
});

test.each<[string, Answer]>([
  ['*', 'yes'],
  ['arn:aws:ecr:eu-west-1:222222222222:repository/*', 'no'],
])('%s and a call that is for no resource: %s', (text, expected) => {
  expect(judge(text, { resource: '*' })).toBe(expected);
});
