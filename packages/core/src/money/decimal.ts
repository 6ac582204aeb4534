import Big from 'big.js';
import * as z from 'zod/mini';

/**
 * The decimal arithmetic that all money and all quantities here are counted in. A private constructor of the
 * library, so that no other user of it in the same page changes its settings.
 *
 * Sums and products are exact. A quotient carries {@link QUOTIENT_PLACES} places; `strict` refuses binary floats.
 */
const ExactDecimal = Big();
/** Places that a quotient carries: far beyond {@link GUARD_PLACES}, where rounding for display looks. */
export const QUOTIENT_PLACES = 40;
ExactDecimal.DP = QUOTIENT_PLACES;
ExactDecimal.RM = 0 as Big.RoundingMode;
ExactDecimal.NE = -QUOTIENT_PLACES;
ExactDecimal.PE = 40;
ExactDecimal.strict = true;

/** An exact decimal number: an amount, a price, a count of hours or of GB. */
export type Decimal = Big;

const DECIMAL_TEXT = /^[+-]?(\d{1,30}(\.\d{0,40})?|\.\d{1,40})$/;

/**
 * Reads a decimal.
 *
 * @param text - `"0.045"`; no exponent, no separators
 * @throws RangeError where the text is no plain decimal
 */
export function decimal(text: string): Decimal {
  if (!DECIMAL_TEXT.test(text))
    throw new RangeError(`${JSON.stringify(text)} is not a plain decimal such as "0.045"`);
  return new ExactDecimal(text.replace(/^\+/, '').replace(/\.$/, ''));
}

/** A count, such as 2 zones or 730 hours, as a decimal. */
export function count(whole: number): Decimal {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`${whole} is not a whole number`);
  return new ExactDecimal(whole.toString());
}

export const ZERO: Decimal = new ExactDecimal('0');
export const ONE: Decimal = new ExactDecimal('1');

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}

/** A JSON number in plain notation: `1e-7` is written out, as a person would have typed it. */
function plain(value: number): string {
  return new ExactDecimal(value.toString()).toFixed();
}

/** What documents hold for a decimal: text such as `"0.045"`, or a JSON number, taken as it is printed. */
export const decimalSchema = z.pipe(
  z.union([z.string().check(z.regex(DECIMAL_TEXT)), z.number()]),
  z.transform((value: string | number) => decimal(typeof value === 'number' ? plain(value) : value)),
);
