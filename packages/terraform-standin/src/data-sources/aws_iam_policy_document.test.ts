import { aWorld } from '../__fixtures__/a-world';
import type { Values } from '../values/value';

const document = (given: Values) =>
  JSON.parse(String(aWorld().read('aws_iam_policy_document', given).json)) as unknown;

const pull = { sid: 'Pull', actions: ['ecr:BatchGetImage'], resources: ['*'] };

describe('a policy document', () => {
  it.each<[string, Values, unknown]>([
    [
      'allows, unless it says otherwise',
      pull,
      { Sid: 'Pull', Effect: 'Allow', Action: 'ecr:BatchGetImage', Resource: '*' },
    ],
    [
      'denies',
      { effect: 'Deny', actions: ['*'], resources: ['*'] },
      { Effect: 'Deny', Action: '*', Resource: '*' },
    ],
    [
      'lists several actions in order',
      { actions: ['s3:PutObject', 's3:GetObject'], not_resources: ['a'] },
      { Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], NotResource: 'a' },
    ],
    [
      'names principals by kind',
      { principals: [{ type: 'AWS', identifiers: ['111111111111'] }], actions: ['a'] },
      { Effect: 'Allow', Action: 'a', Principal: { AWS: '111111111111' } },
    ],
    [
      'is for anyone',
      { principals: [{ type: '*', identifiers: ['*'] }], actions: ['a'] },
      { Effect: 'Allow', Action: 'a', Principal: '*' },
    ],
    [
      'holds conditions by operator and key',
      {
        actions: ['a'],
        condition: [
          { test: 'StringEquals', variable: 'aws:PrincipalOrgID', values: ['o-1'] },
          { test: 'StringEquals', variable: 'aws:SourceVpce', values: ['vpce-2', 'vpce-1'] },
        ],
      },
      {
        Effect: 'Allow',
        Action: 'a',
        Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1', 'aws:SourceVpce': ['vpce-1', 'vpce-2'] } },
      },
    ],
  ])('%s', (_, statement, expected) => {
    expect(document({ statement: [statement] })).toEqual({ Version: '2012-10-17', Statement: [expected] });
  });

  it('goes on from its sources, and is overridden by Sid', () => {
    const source = JSON.stringify({ Statement: [{ Sid: 'Source' }] });
    const override = JSON.stringify({ Statement: [{ Sid: 'Pull', Effect: 'Deny' }, { Sid: 'More' }] });
    expect(
      document({
        source_policy_documents: [source],
        override_policy_documents: [override],
        policy_id: 'P',
        statement: [pull],
      }),
    ).toEqual({
      Version: '2012-10-17',
      Id: 'P',
      Statement: [{ Sid: 'Source' }, { Sid: 'Pull', Effect: 'Deny' }, { Sid: 'More' }],
    });
  });
});
