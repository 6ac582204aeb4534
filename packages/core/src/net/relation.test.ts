import { contains, disjoint, formatCidr, ipInCidr, overlaps, parseAddress, parseCidr } from '.';

describe('contains and overlaps', () => {
  test.each([
    ['10.0.0.0/8', '10.1.0.0/16', true, true],
    ['10.1.0.0/16', '10.0.0.0/8', false, true],
    ['10.0.0.0/8', '10.0.0.0/8', true, true],
    ['10.0.0.0/9', '10.128.0.0/9', false, false],
    ['0.0.0.0/0', '255.255.255.255/32', true, true],
    ['0.0.0.0/0', '::/128', false, false],
    ['::/0', '10.0.0.0/8', false, false],
  ])('%s and %s', (a, b, isContained, isShared) => {
    expect(contains(parseCidr(a), parseCidr(b))).toBe(isContained);
    expect(overlaps(parseCidr(a), parseCidr(b))).toBe(isShared);
  });
});

describe('ipInCidr', () => {
  test.each([
    ['10.0.255.255', '10.0.0.0/16', true],
    ['10.1.0.0', '10.0.0.0/16', false],
    ['2001:db8::1', '2001:db8::/32', true],
    ['::a00:1', '10.0.0.0/8', false],
  ])('%s in %s: %s', (text, cidr, isInside) => {
    expect(ipInCidr(parseAddress(text), parseCidr(cidr))).toBe(isInside);
  });
});

describe('disjoint', () => {
  test('drops duplicates and what lies inside another, in ascending order', () => {
    const cidrs = ['10.0.2.0/24', '::/0', '10.0.0.0/23', '10.0.1.0/24', '10.0.0.0/23', '10.0.0.0/32'];
    expect(disjoint(cidrs.map(parseCidr)).map(formatCidr)).toEqual(['10.0.0.0/23', '10.0.2.0/24', '::/0']);
  });
});
