import fc from 'fast-check';
import { allocate, decimal, formatUnrounded, roundHalfUp, sum } from '.';

const amount = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, places]) => decimal(digits.toString()).div(decimal('1' + '0'.repeat(places))));
const weight = fc.nat({ max: 1_000_000 }).map(value => decimal(value.toString()));
const weights = fc.array(weight, { minLength: 1, maxLength: 40 }).filter(all => all.some(one => one.gt('0')));

describe('laws of allocation', () => {
  test('the parts add up to the total exactly', () => {
    fc.assert(fc.property(amount, weights, (total, by) => sum(allocate(total, by)).eq(total)));
  });

  test('a part differs from its exact share by less than the places that display looks at', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) => {
        const weightSum = sum(by);
        return allocate(total, by).every((part, index) =>
          part.times(weightSum).minus(total.times(by[index]!)).abs().lt('0.0000000000000000000000000001'),
        );
      }),
    );
  });

  test('a weight of zero gets nothing', () => {
    fc.assert(
      fc.property(amount, weights, (total, by) =>
        allocate(total, by).every((part, index) => by[index]!.gt('0') || part.eq('0')),
      ),
    );
  });
});

describe('laws of rounding', () => {
  test('is never further off than half a cent, and odd about zero', () => {
    fc.assert(
      fc.property(amount, value => {
        const rounded = roundHalfUp(value, 2);
        const mirrored = roundHalfUp(value.times('-1'), 2);
        return rounded.minus(value).abs().lte('0.005') && mirrored.eq(rounded.times('-1'));
      }),
    );
  });

  test('an unrounded amount reads back as itself', () => {
    fc.assert(fc.property(amount, value => decimal(formatUnrounded(value)).eq(value)));
  });
});
