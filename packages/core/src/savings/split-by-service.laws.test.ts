import fc from 'fast-check';
import { decimal, sum } from '../money';
import { splitByService } from '.';

test('the parts of a split add up to the saving exactly', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 30 }),
      (saving, bytes) => {
        const services = bytes.map((size, index) => ({
          service: `service-${index}`,
          bytes: decimal(size.toString()),
        }));
        const { parts } = splitByService(decimal(saving.toString()), services);
        return sum(parts.map(({ amountUsd }) => amountUsd)).eq(saving.toString());
      },
    ),
  );
});
