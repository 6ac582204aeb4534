import fc from 'fast-check';
import {
  contains,
  coverage,
  disjoint,
  formatAddress,
  formatCidr,
  overlaps,
  parseCidr,
  parseAddress,
} from '.';
import { anyCidr, smallCidr } from './__fixtures__/arbitraries';

describe('laws of addresses and ranges', () => {
  test('a range reads back as itself', () => {
    fc.assert(fc.property(anyCidr, cidr => expect(parseCidr(formatCidr(cidr))).toEqual(cidr)));
  });

  test('an address reads back as itself', () => {
    fc.assert(
      fc.property(anyCidr, ({ family, last }) =>
        expect(parseAddress(formatAddress({ family, value: last }))).toEqual({ family, value: last }),
      ),
    );
  });

  test('a range with bits set behind the prefix is refused with the range that holds it', () => {
    fc.assert(
      fc.property(
        anyCidr.filter(({ first, last }) => first !== last),
        cidr => {
          const address = formatAddress({ family: cidr.family, value: cidr.last });
          expect(() => parseCidr(`${address}/${cidr.prefixLength}`)).toThrow(`write ${formatCidr(cidr)}`);
        },
      ),
    );
  });

  test('overlapping is symmetric, and means that one contains the other', () => {
    fc.assert(
      fc.property(smallCidr, smallCidr, (a, b) => {
        expect(overlaps(a, b)).toBe(overlaps(b, a));
        expect(overlaps(a, b)).toBe(contains(a, b) || contains(b, a));
      }),
    );
  });

  test('containing is transitive, and mutual only for equal ranges', () => {
    fc.assert(
      fc.property(smallCidr, smallCidr, smallCidr, (a, b, c) => {
        expect(!(contains(a, b) && contains(b, c)) || contains(a, c)).toBe(true);
        expect(contains(a, b) && contains(b, a)).toBe(formatCidr(a) === formatCidr(b));
      }),
    );
  });

  test('disjoint keeps the same addresses and no two ranges that overlap', () => {
    fc.assert(
      fc.property(fc.array(smallCidr, { maxLength: 12 }), cidrs => {
        const kept = disjoint(cidrs);
        expect(cidrs.every(cidr => kept.some(other => contains(other, cidr)))).toBe(true);
        expect(kept.every(cidr => cidrs.includes(cidr))).toBe(true);
        expect(kept.some((a, i) => kept.some((b, j) => i !== j && overlaps(a, b)))).toBe(false);
      }),
    );
  });

  test('coverage agrees with counting addresses', () => {
    fc.assert(
      fc.property(fc.array(smallCidr, { maxLength: 12 }), smallCidr, (cidrs, cidr) => {
        const addresses = Array.from(
          { length: Number(cidr.last - cidr.first) + 1 },
          (_, offset) => cidr.first + BigInt(offset),
        );
        const held = addresses.filter(ip =>
          cidrs.some(({ first, last }) => first <= ip && ip <= last),
        ).length;
        const expected = held === 0 ? 'none' : held === addresses.length ? 'full' : 'partial';
        expect(coverage(cidrs, cidr)).toBe(expected);
      }),
    );
  });
});
