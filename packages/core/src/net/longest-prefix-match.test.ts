import { longestPrefixMatch, parseAddress, parseCidr } from '.';

const routes = [
  { cidr: parseCidr('0.0.0.0/0'), target: 'nat' },
  { cidr: parseCidr('10.0.0.0/8'), target: 'tgw' },
  { cidr: parseCidr('10.0.0.0/16'), target: 'local' },
  { cidr: parseCidr('10.0.0.0/16'), target: 'a second one of that length' },
  { cidr: parseCidr('::/0'), target: 'egress-only' },
];

describe('longestPrefixMatch', () => {
  test.each([
    ['10.0.3.4', 'local'],
    ['10.1.0.1', 'tgw'],
    ['52.0.0.1', 'nat'],
    ['2001:db8::1', 'egress-only'],
  ])('%s goes to %s', (text, target) => {
    expect(longestPrefixMatch(routes, parseAddress(text))?.target).toBe(target);
  });

  test('no route is undefined', () => {
    expect(longestPrefixMatch(routes.slice(1), parseAddress('52.0.0.1'))).toBeUndefined();
  });
});
