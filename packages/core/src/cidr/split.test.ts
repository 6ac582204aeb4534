import { split, subtract } from '.';
import { formatCidr, parseCidr } from '../net';

describe('split', () => {
  test.each([
    ['10.0.0.0/24', 26, ['10.0.0.0/26', '10.0.0.64/26', '10.0.0.128/26', '10.0.0.192/26']],
    ['10.0.0.0/24', 24, ['10.0.0.0/24']],
    ['2001:db8::/63', 64, ['2001:db8::/64', '2001:db8:0:1::/64']],
  ])('%s by %d', (cidr, prefixLength, parts) => {
    expect(split(parseCidr(cidr), prefixLength).map(formatCidr)).toEqual(parts);
  });

  test.each([
    ['10.0.0.0/24', 23, 'from 24 to 32'],
    ['10.0.0.0/24', 33, 'from 24 to 32'],
    ['10.0.0.0/24', 24.5, 'from 24 to 32'],
    ['0.0.0.0/0', 32, 'from 0 to 16'],
    ['::/0', 128, 'from 0 to 16'],
  ])('%s by %d is refused', (cidr, prefixLength, allowed) => {
    expect(() => split(parseCidr(cidr), prefixLength)).toThrow(allowed);
  });
});

describe('subtract', () => {
  test.each([
    ['10.0.0.0/24', ['10.0.0.64/26'], ['10.0.0.0/26', '10.0.0.128/25']],
    ['10.0.0.0/24', [], ['10.0.0.0/24']],
    ['10.0.0.0/24', ['10.0.0.0/16'], []],
    ['10.0.0.0/24', ['10.1.0.0/16', '::/0'], ['10.0.0.0/24']],
    ['10.0.0.0/30', ['10.0.0.0/32', '10.0.0.3/32'], ['10.0.0.1/32', '10.0.0.2/32']],
  ])('%s without %j', (cidr, others, left) => {
    expect(subtract(parseCidr(cidr), others.map(parseCidr)).map(formatCidr)).toEqual(left);
  });
});
