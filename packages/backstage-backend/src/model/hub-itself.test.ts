import { isHubItself } from './hub-itself';

const HUB = { accountId: '111111111111', vpcId: 'vpc-hub' };

test.each([
  ['the hub', { ...HUB }, true],
  ['subnets of it, for a team in the same account', { ...HUB, topology: 'shared-subnets' }, false],
  ['subnets of it, in a team’s account', { ...HUB, accountId: '222222222222' }, false],
  ['another VPC of its account', { ...HUB, vpcId: 'vpc-other' }, false],
  ['a VPC of which nothing is known', {}, false],
])('%s', (_what, place, expected) => {
  expect(isHubItself(place, HUB)).toBe(expected);
});
