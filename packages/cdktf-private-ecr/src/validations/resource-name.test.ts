import { aHub, aShare, aSpoke, aTeam, aVpc, problemsOf, refusalsOf } from '../testing';

const BAD = 'Check Out';

test.each([
  ['a hub', () => aHub({ hubId: BAD }), 'stack/hub', 'hubId'],
  ['a share', () => aShare({ team: BAD }), 'stack/share', 'team'],
  ['the hub of a share', () => aShare({ hubId: BAD }), 'stack/share', 'hubId'],
  ['a spoke', () => aSpoke({ team: BAD }), 'stack/spoke', 'team'],
  ['a team', () => aTeam({ team: BAD }), 'stack/team', 'team'],
  ['a standalone VPC', () => aVpc({ name: BAD }), 'stack/vpc', 'name'],
])('a name of %s that is no slug is refused', (_title, construct, path, property) => {
  expect(problemsOf(construct)).toEqual([
    {
      construct: path,
      path: property,
      found: '"Check Out"',
      allowed: expect.stringContaining('lower-case words'),
      fix: 'write it in lower case, with hyphens between words',
    },
  ]);
});

test.each([
  ['${var.name}'],
  ['%{if true}a%{endif}'],
  ['../../etc/passwd'],
  ['a"b'],
  ["a'; rm -rf ~"],
  ['-a'],
  ['a--b'],
  [''],
  ['a'.repeat(33)],
])('the name %j is refused', team => {
  expect(problemsOf(() => aTeam({ team })).map(({ construct, path }) => [construct, path])).toEqual([
    ['stack/team', 'team'],
  ]);
});

test.each(['a', 'checkout', 'checkout-api-2', 'a'.repeat(32)])('the name %s is accepted', team => {
  expect(refusalsOf(aTeam({ team }))).toEqual([]);
});
