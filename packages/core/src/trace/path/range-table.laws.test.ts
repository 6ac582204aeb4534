import fc from 'fast-check';
import { cidrAround, contains } from '../../net';
import { rangeTable } from './range-table';

/** Ranges of few addresses, so that they meet and nest. */
const cidr = fc
  .tuple(fc.nat({ max: 63 }), fc.integer({ min: 24, max: 32 }))
  .map(([last, length]) => cidrAround('ipv4', 0x0a000000n + BigInt(last), length));
const entries = fc
  .array(cidr, { maxLength: 12 })
  .map(cidrs => cidrs.map((range, value) => ({ cidr: range, value })));

describe('laws of tables by range', () => {
  test('what covers a range is the longest prefix that holds it, of equal ones the first', () => {
    fc.assert(
      fc.property(entries, cidr, (all, range) => {
        const holding = all.filter(entry => contains(entry.cidr, range));
        const longest = Math.max(...holding.map(entry => entry.cidr.prefixLength));
        const expected = holding.find(entry => entry.cidr.prefixLength === longest)?.value;
        expect(rangeTable(all).covering(range)).toBe(expected);
      }),
    );
  });

  test('what is inside a range lies in it and is smaller', () => {
    fc.assert(
      fc.property(entries, cidr, (all, range) => {
        const expected = all
          .filter(entry => contains(range, entry.cidr) && entry.cidr.prefixLength > range.prefixLength)
          .map(({ value }) => value);
        expect([...rangeTable(all).inside(range)].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
