import { parseCidr } from '@private-ecr/core';
import type { Allocation, AllocationRequest } from '../allocation';
import type { HubUse } from './hub-use';
import { quotasOf } from './quotas';

const HUB = {
  name: 'main',
  accountId: '111111111111',
  region: 'eu-west-1',
  vpcId: 'vpc-hub',
  pools: { 'shared-subnets': [], 'spoke-vpc': [] },
};
const USE: HubUse = {
  participants: new Set(['222222222222']),
  subnets: { count: 5, ranges: ['10.0.0.0/27', '10.0.4.0/25', '10.0.4.128/25'].map(parseCidr) },
  ingress: { securityGroupId: 'sg-1', rules: 3, cidrs: new Set(['10.0.4.0/24']) },
};
const UNKNOWN: HubUse = { participants: undefined, subnets: undefined, ingress: undefined };

const SUBNETS = 'subnets of its VPC';
const RULES = 'rules of the security group of its endpoints';
const ACCOUNTS = 'accounts that its subnets are shared with';

const aNew = (changes: Partial<AllocationRequest> = {}): AllocationRequest => ({
  requestId: 'task-1',
  mode: 'add',
  space: 'main',
  topology: 'shared-subnets',
  name: 'returns',
  ownerRef: 'group:default/returns',
  accountId: '333333333333',
  region: 'eu-west-1',
  prefixLength: 24,
  azCount: 2,
  connectivity: 'cidr',
  ...changes,
});
const aChange = (changes: Partial<AllocationRequest> = {}): AllocationRequest => {
  const { azCount: _azCount, connectivity: _connectivity, ...request } = aNew({ mode: 'change' });
  return { ...request, ...changes };
};
const held = (cidr: string, changes: Partial<AllocationRequest> = {}): Allocation => ({
  ...aNew({ requestId: `of ${cidr}`, name: 'checkout', ...changes }),
  cidr,
  state: 'confirmed',
  requestedBy: 'user:default/tara',
  requestedAt: '2026-11-01T10:00:00Z',
});
const quota = (what: string, use = USE) => quotasOf(HUB, use).find(one => one.what === what)!;

describe('what is used, with what is held', () => {
  test.each<[string, string, readonly Allocation[], number]>([
    ['subnets as they were seen', SUBNETS, [], 5],
    ['those of a network that is there are not counted twice', SUBNETS, [held('10.0.4.0/24')], 5],
    ['those that are to come', SUBNETS, [held('10.0.8.0/24', { azCount: 3 })], 8],
    ['a third zone that is to come', SUBNETS, [held('10.0.4.0/24', { azCount: 3 })], 6],
    [
      'a change that is under way, and the network that it is of',
      SUBNETS,
      [held('10.0.8.0/24'), held('10.0.8.0/24', { requestId: 'change', mode: 'change', azCount: 3 })],
      8,
    ],
    ['a VPC of its own has none of the hub', SUBNETS, [held('10.64.0.0/24', { topology: 'spoke-vpc' })], 5],
    ['rules as they were seen', RULES, [held('10.0.4.0/24')], 3],
    [
      'a rule that is to come, also of a VPC of its own',
      RULES,
      [held('10.64.0.0/24', { topology: 'spoke-vpc' })],
      4,
    ],
    [
      'none of a network that the hub admits otherwise',
      RULES,
      [held('10.0.8.0/24', { connectivity: 'prefix-list' })],
      3,
    ],
    ['accounts that were seen and others that are held', ACCOUNTS, [held('10.0.8.0/24')], 2],
  ])('%s', (_title, what, allocations, used) => {
    expect(quota(what).used(allocations)).toBe(used);
  });

  test('is not known where it was not seen, whatever is held', () => {
    expect(quotasOf(HUB, UNKNOWN).map(({ used }) => used([held('10.0.8.0/24')]))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what a request adds', () => {
  const there = [held('10.0.4.0/24', { name: 'returns' })];
  test.each<[string, string, AllocationRequest, readonly Allocation[], number]>([
    ['a subnet for each zone', SUBNETS, aNew({ azCount: 3 }), [], 3],
    ['none of the hub where it has a VPC of its own', SUBNETS, aNew({ topology: 'spoke-vpc' }), [], 0],
    ['a change of something else', SUBNETS, aChange(), there, 0],
    ['a zone more', SUBNETS, aChange({ azCount: 3 }), there, 1],
    ['fewer zones', SUBNETS, aChange({ azCount: 1 }), there, -1],
    [
      'a zone more of a network that was not asked for here',
      SUBNETS,
      aChange({ azCount: 3, cidr: '10.0.4.0/24' }),
      [],
      1,
    ],
    ['a rule', RULES, aNew(), [], 1],
    ['none by the group of the clients', RULES, aNew({ connectivity: 'security-group-reference' }), [], 0],
    ['none where its range is admitted', RULES, aNew({ cidr: '10.0.4.0/24' }), [], 0],
    ['none where it keeps how it is admitted', RULES, aChange({ connectivity: 'cidr' }), there, 0],
    [
      'one where it was admitted otherwise',
      RULES,
      aChange({ connectivity: 'cidr' }),
      [held('10.0.8.0/24', { name: 'returns', connectivity: 'prefix-list' })],
      1,
    ],
    ['an account', ACCOUNTS, aNew(), [], 1],
    ['none that takes part already', ACCOUNTS, aNew({ accountId: '222222222222' }), [], 0],
  ])('%s', (_title, what, request, allocations, adds) => {
    expect(quota(what).adds(request, allocations)).toBe(adds);
  });
});

test.each<[string, object, number]>([
  [SUBNETS, { subnetsPerVpc: 400 }, 400],
  [RULES, { rulesPerSecurityGroup: 120 }, 120],
  [ACCOUNTS, { participantAccounts: 200 }, 200],
  ['networks', { maxTeams: 3 }, 3],
])('%s: as many as the operator says', (what, limits, limit) => {
  expect(quotasOf({ ...HUB, ...limits }, USE).find(one => one.what === what)).toMatchObject({ limit });
});
