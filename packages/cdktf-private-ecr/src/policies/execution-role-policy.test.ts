import { executionRolePolicy } from '.';

const PLACE = { region: 'eu-central-1', accountId: '222233334444' };
const GROUP = 'arn:aws:logs:eu-central-1:222233334444:log-group:/private-ecr/checkout';

test('without options it pulls, and does nothing else', () => {
  expect(executionRolePolicy(PLACE).Statement.map(({ Sid }) => Sid)).toEqual(['Token', 'Pull']);
});

test('the token is tied to no endpoint, the pull is to the one that is named', () => {
  const { Statement } = executionRolePolicy({ ...PLACE, vpcEndpointId: 'vpce-0123456789abcdef0' });
  expect(Statement.map(({ Sid, Condition }) => [Sid, Condition])).toEqual([
    ['Token', undefined],
    ['Pull', { StringEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' } }],
  ]);
});

test.each([
  [undefined, [['Logs', `${GROUP}:*`]]],
  [
    true,
    [
      ['Logs', `${GROUP}:*`],
      // CloudWatch Logs asks with the colon, tools that simulate ask without.
      ['LogGroup', [GROUP, `${GROUP}:*`]],
    ],
  ],
])('with createsLogGroup %j', (createsLogGroup, expected) => {
  const { Statement } = executionRolePolicy({
    ...PLACE,
    logGroupName: '/private-ecr/checkout',
    ...(createsLogGroup !== undefined && { createsLogGroup }),
  });
  expect(Statement.slice(2).map(({ Sid, Resource }) => [Sid, Resource])).toEqual(expected);
});
