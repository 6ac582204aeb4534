import { InvalidInputError } from '@private-ecr/core';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { anOrganization, definitionOf } from '../testing';
import type { TeamInput } from './definition-schema';
import { changedTeam, withoutTeam, withTeam } from './team-entries';

const HEAD = `# The network.
schemaVersion: 1
organizationId: o-a1b2c3d4e5
state: { type: local } # on purpose

hubs:
  - id: network
    accountId: '111122223333'
    region: eu-central-1
    vpc: { cidr: 10.0.0.0/16, zones: { euc1-az1: 10.0.0.0/27, euc1-az2: 10.0.0.32/27 } }

`;
const CHECKOUT = `  # Pays the bills.
  - request:
      name: checkout
      owner: group:default/checkout
      accountId: '222233334444'
      region: eu-central-1
      hub: network
      cidr: 10.0.4.0/24 # agreed with the network team
`;
const CART = CHECKOUT.replace('  # Pays the bills.\n', '')
  .replaceAll('checkout', 'cart')
  .replace('10.0.4', '10.0.5');
const TEXT = `${HEAD}teams:\n${CHECKOUT}\n${CART}`;

const aTeam = (changes: Partial<TeamInput['request']> = {}): TeamInput => ({
  request: {
    name: 'search',
    owner: 'group:default/search',
    accountId: '333344445555',
    region: 'eu-central-1',
    hub: 'network',
    cidr: '10.0.6.0/24',
    ...changes,
  },
});

const SEARCH = `  - request:
      name: search
      owner: group:default/search
      accountId: "333344445555"
      region: eu-central-1
      hub: network
      cidr: 10.0.6.0/24
`;

describe('a team that is added', () => {
  test.each<[string, string, string]>([
    ['stands behind the others, which stay as they were', TEXT, `${TEXT}\n${SEARCH}`],
    ['behind a file without a last line break', TEXT.trimEnd(), `${TEXT}\n${SEARCH}`],
    [
      'before what follows the teams',
      `${HEAD}teams:\n${CHECKOUT}tags: { a: b }\n`,
      `${HEAD}teams:\n${CHECKOUT}\n${SEARCH}tags: { a: b }\n`,
    ],
    [
      'as far to the right as the others',
      `${HEAD}teams:\n${CHECKOUT.replace(/^ {2}/gm, '')}`,
      `${HEAD}teams:\n${CHECKOUT.replace(/^ {2}/gm, '')}\n${SEARCH.replace(/^ {2}/gm, '')}`,
    ],
  ])('%s', (_what, text, expected) => {
    expect(withTeam(text, aTeam())).toBe(expected);
  });

  test.each<[string, string]>([
    ['a file without teams', HEAD],
    ['an empty list', `${HEAD}teams: []\n`],
    [
      'a list between brackets',
      `${HEAD}teams: [{ request: ${JSON.stringify(aTeam({ name: 'a' }).request)} }]\n`,
    ],
  ])('%s gets it, and keeps its comments', (_what, text) => {
    const result = withTeam(text, aTeam({ cidr: '10.0.7.0/24' }));
    expect(result).toContain('# The network.');
    expect(result).toContain('# on purpose');
    expect(result).toContain('name: search');
  });

  test('a JSON file stays one', () => {
    const text = JSON.stringify(parseDocument(TEXT).toJS());
    const names = (JSON.parse(withTeam(text, aTeam())) as { teams: TeamInput[] }).teams.map(
      ({ request }) => request.name,
    );
    expect(names).toEqual(['checkout', 'cart', 'search']);
  });
});

test('a team that is changed keeps its place', () => {
  const change = aTeam({ name: 'checkout', owner: 'group:default/billing' });
  const result = changedTeam(TEXT, change);
  expect(
    result.startsWith(
      `${HEAD}teams:\n  # Pays the bills.\n  - request:\n      name: checkout\n      owner: group:default/billing\n`,
    ),
  ).toBe(true);
  expect(result.endsWith(CART)).toBe(true);
});

describe('a team that is taken out', () => {
  test('leaves the others as they were', () => {
    expect(withoutTeam(TEXT, 'cart')).toBe(`${HEAD}teams:\n${CHECKOUT}`);
    expect(withoutTeam(TEXT, 'checkout')).toContain(CART);
  });

  test('leaves an empty list where it was the last one', () => {
    const result = withoutTeam(`${HEAD}teams:\n${CHECKOUT}`, 'checkout');
    expect(parseDocument(result).toJS()).toMatchObject({ teams: [] });
    expect(result).toContain('# on purpose');
  });
});

describe('refused', () => {
  test.each<[string, () => string, string]>([
    [
      'a name that is taken',
      () => withTeam(TEXT, aTeam({ name: 'cart' })),
      'request.name: found "cart"; allowed: a name that no team has; fix: choose another name',
    ],
    [
      'a change of a team that is none',
      () => changedTeam(TEXT, aTeam()),
      'request.name: found "search"; allowed: the name of a team of the definition; fix: name one of them',
    ],
    [
      'taking out a team that is none',
      () => withoutTeam(TEXT, '../x'),
      'request.name: found "../x"; allowed: the name of a team of the definition; fix: name one of them',
    ],
    ['a range that is taken', () => withTeam(TEXT, aTeam({ cidr: '10.0.4.0/25' })), 'teams[2].request.cidr'],
    ['a file that does not hold', () => withTeam('hubs: [', aTeam()), 'YAML'],
  ])('%s', (_what, change, message) => {
    expect(change).toThrow(InvalidInputError);
    expect(change).toThrow(message);
  });
});

test('adding and taking out again gives the same text, whatever the team', () => {
  const slug = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5})?$/);
  fc.assert(
    fc.property(slug, fc.nat({ max: 200 }), fc.boolean(), (name, third, hasTags) => {
      fc.pre(name !== 'checkout' && name !== 'cart');
      const tags = hasTags ? { tags: { note: '- a: b @ c:' } } : {};
      const added = withTeam(TEXT, aTeam({ name, cidr: `10.0.${third + 8}.0/24`, ...tags }));
      expect(withoutTeam(added, name)).toBe(TEXT);
    }),
  );
});

test('the organisation of the other tests, as JSON', () => {
  const text = JSON.stringify(definitionOf(anOrganization()));
  expect(
    JSON.parse(
      withoutTeam(
        withTeam(
          text,
          aTeam({ name: 'extra', hub: undefined, topology: 'standalone', cidr: '10.200.0.0/24' }),
        ),
        'extra',
      ),
    ),
  ).toEqual(JSON.parse(text));
});
