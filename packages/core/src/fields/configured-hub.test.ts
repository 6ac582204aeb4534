import { parseInput } from '../validation';
import { configuredHubSchema, configuredHubsSchema } from './configured-hub';

const HUB = { name: 'eu', accountId: '111122223333', region: 'eu-west-1', vpcId: 'vpc-0123456789abcdef0' };
const read = (hubs: unknown) => parseInput(configuredHubsSchema(configuredHubSchema), hubs, 'hubs');

test('the list is empty where it is left out, and keeps what a hub says', () => {
  expect(read(undefined)).toEqual([]);
  expect(read([HUB, { ...HUB, name: 'us', title: 'America' }])).toEqual([
    HUB,
    { ...HUB, name: 'us', title: 'America' },
  ]);
});

test.each([
  ['a name twice', [HUB, HUB], /\[1\]\.name: found "eu"; allowed: a name that no other hub has; fix: rename/],
  ['an account as a number', [{ ...HUB, accountId: 1 }], /\[0\]\.accountId: found 1; allowed: .* in quotes/],
  ['no list', HUB, /allowed: a list of hubs/],
])('refuses %s', (_what, hubs, message) => {
  expect(() => read(hubs)).toThrow(message);
});
