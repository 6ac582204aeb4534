import { nextFree, parseAddressPlan } from '.';
import { formatCidr } from '../net';

function next(pools: string[], reserved: string[], prefixLength: number): string {
  const result = nextFree(parseAddressPlan({ pools, reserved, prefixLength }));
  return result.found ? formatCidr(result.cidr) : `${result.reason}: ${result.detail}`;
}

const TEN = ['10.0.0.0/16'];

describe('nextFree finds the lowest free range of the size', () => {
  test.each([
    ['in an untouched pool', TEN, [], 24, '10.0.0.0/24'],
    ['the pool itself', TEN, [], 16, '10.0.0.0/16'],
    ['behind a reservation', TEN, ['10.0.0.0/24'], 24, '10.0.1.0/24'],
    ['in a gap', TEN, ['10.0.0.0/24', '10.0.2.0/24'], 24, '10.0.1.0/24'],
    ['past a gap that is too small', TEN, ['10.0.0.0/24', '10.0.2.0/23'], 23, '10.0.4.0/23'],
    [
      'past a gap that is large enough but not aligned',
      TEN,
      ['10.0.0.0/25', '10.0.1.128/25'],
      24,
      '10.0.2.0/24',
    ],
    ['with reservations that overlap', TEN, ['10.0.0.0/24', '10.0.0.0/23', '10.0.1.0/25'], 24, '10.0.2.0/24'],
    ['with reservations outside the pool', TEN, ['10.1.0.0/16', '9.0.0.0/8'], 24, '10.0.0.0/24'],
    ['with reservations of another family', TEN, ['::/0'], 24, '10.0.0.0/24'],
    ['in the second pool where the first is full', [...TEN, '10.8.0.0/16'], TEN, 24, '10.8.0.0/24'],
    ['in the order of the pools, not of their numbers', ['10.8.0.0/16', ...TEN], [], 24, '10.8.0.0/24'],
    ['in a later pool where the first is too small', ['10.8.0.0/26', ...TEN], [], 24, '10.0.0.0/24'],
    ['in nested pools', ['10.0.1.0/24', ...TEN], ['10.0.1.0/24'], 24, '10.0.0.0/24'],
    ['a single address', ['10.0.0.0/31'], ['10.0.0.0/32'], 32, '10.0.0.1/32'],
    [
      'up to the last address there is',
      ['255.255.255.254/31'],
      ['255.255.255.254/32'],
      32,
      '255.255.255.255/32',
    ],
    ['for IPv6', ['2001:db8::/56'], ['2001:db8::/64'], 64, '2001:db8:0:1::/64'],
  ])('%s', (_name, pools, reserved, prefixLength, expected) => {
    expect(next(pools, reserved, prefixLength)).toBe(expected);
  });
});

describe('where nothing is free it says why', () => {
  test.each([
    [TEN, TEN, 24, 'exhausted: every address of the pools is reserved'],
    [TEN, ['10.0.0.0/8'], 24, 'exhausted: every address of the pools is reserved'],
    [TEN, [], 15, 'pools-too-small: no pool is as large as a /15'],
    [['10.0.0.0/24', '10.0.1.0/24'], [], 23, 'pools-too-small: no pool is as large as a /23'],
    [TEN, ['10.0.128.0/32'], 16, 'no-free-block: no /16 is free; the largest free range is 10.0.0.0/17'],
  ])('%j without %j for a /%d', (pools, reserved, prefixLength, expected) => {
    expect(next(pools, reserved, prefixLength)).toBe(expected);
  });
});
