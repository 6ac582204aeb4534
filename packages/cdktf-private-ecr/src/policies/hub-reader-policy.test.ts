import { hubReaderPolicy, hubReaderTrust } from '.';

const PLACE = { region: 'eu-central-1', accountId: '222233334444' };
const portalRoleArn = 'arn:aws:iam::111122223333:role/backstage';
const actionsOf = (options = {}) =>
  hubReaderPolicy({ ...PLACE, ...options }).Statement.flatMap(({ Action }) => Action);

test('every action reads', () => {
  expect(actionsOf().filter(action => !/:(Describe|Get|List|Search)[A-Za-z]+$/.test(action))).toEqual([]);
});

test('no action reads what an image, a secret or a log holds', () => {
  expect(
    actionsOf().filter(action => /^(s3|logs|secretsmanager|kms):|Layer|BatchGetImage/.test(action)),
  ).toEqual([]);
});

test('each action is named once', () => {
  expect(new Set(actionsOf()).size).toBe(actionsOf().length);
});

test('parameters are read only where the contract is one', () => {
  expect(actionsOf()).not.toContain('ssm:GetParameter');
  expect(actionsOf({ contractParameterName: '/private-ecr/hub' })).toContain('ssm:GetParameter');
});

test('Regions narrow what has one, and nothing that answers in one place for all', () => {
  const { Statement } = hubReaderPolicy({ ...PLACE, regions: ['eu-central-1', 'eu-west-1'] });
  expect(Statement.map(({ Sid, Condition }) => [Sid, Condition])).toEqual([
    ['Regional', { StringEquals: { 'aws:RequestedRegion': ['eu-central-1', 'eu-west-1'] } }],
    ['Global', undefined],
  ]);
});

test.each([
  [{}, undefined],
  [{ externalId: 'backstage-7f3c2a' }, { StringEquals: { 'sts:ExternalId': 'backstage-7f3c2a' } }],
  [{ organizationId: 'o-a1b2c3d4e5' }, { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }],
])('the portal is asked what %j says', (options, condition) => {
  const [statement] = hubReaderTrust({ portalRoleArn, ...options }).Statement;
  expect(statement).toMatchObject({ Principal: { AWS: portalRoleArn }, Action: 'sts:AssumeRole' });
  expect(statement?.Condition).toEqual(condition);
});
