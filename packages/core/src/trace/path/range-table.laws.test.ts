import fc from 'fast-check';
import { type Cidr, cidrAround, contains } from '../../net';
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

  test('what takes a range is what its addresses one by one are covered by', () => {
    fc.assert(
      fc.property(entries, cidr, (all, range) => {
        const table = rangeTable(all);
        const perAddress = addressesOf(range).map(address => table.covering(address));
        const { values, isWhole } = table.taking(range);
        expect([...values].sort()).toEqual(
          [...new Set(perAddress)].filter(value => value !== undefined).sort(),
        );
        expect(isWhole).toBe(!perAddress.includes(undefined));
      }),
    );
  });

  test('what is inside a range takes a part of it, by a longer prefix', () => {
    fc.assert(
      fc.property(entries, cidr, (all, range) => {
        const table = rangeTable(all);
        const longer = table
          .taking(range)
          .values.filter(value => all[value]!.cidr.prefixLength > range.prefixLength);
        expect(table.inside(range)).toEqual(longer);
      }),
    );
  });
});

function addressesOf({ family, first, last }: Cidr): Cidr[] {
  return Array.from({ length: Number(last - first) + 1 }, (_, position) =>
    cidrAround(family, first + BigInt(position), 32),
  );
}
