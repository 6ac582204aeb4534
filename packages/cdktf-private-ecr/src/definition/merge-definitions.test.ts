import { parseDefinition } from './parse-definition';
import { mergeDefinitions } from './merge-definitions';
import { changedTeam, withoutTeam, withTeam } from './team-entries';

const BASE = `# The network of an organisation.
schemaVersion: 1
organizationId: o-a1b2c3d4e5
state: { type: local }
hubs:
  - id: network
    accountId: '111122223333'
    region: eu-central-1
    vpc:
      cidr: 10.0.0.0/16
      zones: { euc1-az1: 10.0.0.0/27, euc1-az2: 10.0.0.32/27 }
    endpoints: { preset: fargate-secrets }
    principals: ['222233334444', '333344445555']

teams:
  # Their first network.
  - request: { name: checkout, owner: 'group:default/checkout', accountId: '222233334444', region: eu-central-1, hub: network, cidr: 10.0.4.0/24 }
`;

function team(name: string, cidr: string, more: object = {}) {
  return {
    request: {
      name,
      owner: `group:default/${name}`,
      accountId: '222233334444',
      region: 'eu-central-1',
      hub: 'network',
      cidr,
      ...more,
    },
  };
}

const returns = team('returns', '10.0.5.0/24');
const search = team('search', '10.0.6.0/24');
const checkout = (needs: readonly string[]) => team('checkout', '10.0.4.0/24', { needs });

function merge(ours: string, theirs: string, base = BASE) {
  return mergeDefinitions({ base, ours, theirs });
}
const namesOf = (text: string) => parseDefinition(text).teams.map(({ request }) => request.name);

test('two teams that are added at the same time are both there, and the rest is as it was written', () => {
  const merged = merge(withTeam(BASE, returns), withTeam(BASE, search));
  expect(namesOf(merged)).toEqual(['checkout', 'returns', 'search']);
  expect(merged.startsWith(BASE)).toBe(true);
});

test('a change meets a team that was added meanwhile', () => {
  const merged = merge(withTeam(BASE, returns), changedTeam(BASE, checkout(['awslogs'])));
  expect(parseDefinition(merged).teams.map(({ request }) => [request.name, request.needs])).toEqual([
    ['checkout', ['awslogs']],
    ['returns', expect.anything()],
  ]);
});

test('an end meets a team that was added meanwhile', () => {
  expect(namesOf(merge(withTeam(BASE, returns), withoutTeam(BASE, 'checkout')))).toEqual(['returns']);
});

test('what both did is done once', () => {
  const both = withTeam(BASE, returns);
  expect(merge(both, both)).toBe(both);
});

test('what only ours did stays', () => {
  const ours = changedTeam(withTeam(BASE, returns), checkout(['secrets']));
  expect(merge(ours, BASE)).toBe(ours);
});

test.each<[string, () => string, RegExp]>([
  [
    'both change a team',
    () => merge(changedTeam(BASE, checkout(['secrets'])), changedTeam(BASE, checkout(['awslogs']))),
    /"checkout"; allowed: a team that only one of both changes/,
  ],
  [
    'one ends a team that the other changes',
    () => merge(changedTeam(BASE, checkout(['secrets'])), withoutTeam(BASE, 'checkout')),
    /"checkout"; allowed: a team that only one of both changes/,
  ],
  [
    'both add a team of a name',
    () => merge(withTeam(BASE, returns), withTeam(BASE, team('returns', '10.0.9.0/24'))),
    /"returns"; allowed: a team that only one of both changes/,
  ],
  [
    'ranges that overlap',
    () => merge(withTeam(BASE, returns), withTeam(BASE, team('search', '10.0.5.0/25'))),
    /10\.0\.5\.0/,
  ],
  [
    'theirs changes a hub too',
    () => merge(BASE, withTeam(BASE, search).replace("'333344445555'", "'444455556666'")),
    /a change of more than teams/,
  ],
])('refused: %s', (_what, merging, message) => {
  expect(merging).toThrow(message);
});
