import { aHub, aShare, refusalsOf, SHARED_SUBNETS, SPOKE_ACCESS, TEAM_ACCOUNT } from '../testing';

const ALLOWED =
  'an account id of 12 digits, or the ARN of an organisation (…:organization/o-…) or of an organisational unit (…:ou/o-…/ou-…)';
const ORGANIZATION = 'arn:aws:organizations::111122223333:organization/o-a1b2c3d4e5';
const UNIT = 'arn:aws:organizations::111122223333:ou/o-a1b2c3d4e5/ou-ab12-cdefghij';

const sharedWith = (...principals: string[]) => aShare({ network: { ...SHARED_SUBNETS, principals } });

describe('a principal that RAM does not take inside an organisation is refused', () => {
  test.each([
    ['an account id that lost its leading zero', '11122223333'],
    ['an account id with hyphens, as the console shows it', '1111-2222-3333'],
    ['the id of an organisation', 'o-a1b2c3d4e5'],
    ['the id of an organisational unit', 'ou-ab12-cdefghij'],
    ['the ARN of an account', 'arn:aws:organizations::111122223333:account/o-a1b2c3d4e5/444455556666'],
    ['the ARN of a role', 'arn:aws:iam::444455556666:role/deploy'],
    ['the ARN of a root user', 'arn:aws:iam::444455556666:root'],
    ['a service', 'ecs-tasks.amazonaws.com'],
    ['everybody', '*'],
    ['an empty text', ''],
    ['an expression', '${file("/etc/passwd")}'],
  ])('%s', (_title, principal) => {
    expect(refusalsOf(sharedWith(TEAM_ACCOUNT, principal))).toEqual([
      {
        construct: 'stack/share',
        path: 'principals[1]',
        found: JSON.stringify(principal),
        allowed: ALLOWED,
        fix: 'write the account, or the ARN that AWS Organizations shows',
        validation: 'principal-format',
      },
    ]);
  });

  test.each([
    ['of a hub', () => aHub({ dns: 'profile', principals: ['1111'] }), 'principals[0]'],
    ['of the account of a team', () => aShare({ participantAccountId: '1111' }), 'principals[0]'],
    [
      'of the account of a spoke',
      () => aShare({ participantAccountId: '1111', network: SPOKE_ACCESS }),
      'participantAccountId',
    ],
  ])('%s', (_title, construct, path) => {
    expect(refusalsOf(construct())).toEqual([
      expect.objectContaining({ path, found: '"1111"', validation: 'principal-format' }),
    ]);
  });
});

test.each([
  ['an account', TEAM_ACCOUNT],
  ['the organisation', ORGANIZATION],
  ['an organisational unit', UNIT],
])('%s is accepted', (_title, principal) => {
  expect(refusalsOf(sharedWith(principal))).toEqual([]);
});

test('the organisation of China is accepted', () => {
  const principal = ORGANIZATION.replace('arn:aws:', 'arn:aws-cn:');
  expect(refusalsOf(sharedWith(principal))).toEqual([]);
});
