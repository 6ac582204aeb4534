import * as z from 'zod/mini';
import { type Decimal, decimalSchema, ZERO } from '../money';

/** Schemas for the numbers of documents about cost: decimal strings or JSON numbers, read exactly. */

/** A quantity or price that is not negative. */
export function notNegative(what: string) {
  return decimalSchema.check(
    z.refine(value => value.gte(ZERO)),
    z.describe(`${what}: 0 or more, as a decimal string such as "0.045" or a number`),
  );
}

/** A count: a whole number that is not below `least`. */
export function wholeNumber(what: string, least: 0 | 1, most?: number) {
  const range = most === undefined ? `${least} or more` : `${least} to ${most}`;
  return decimalSchema.check(
    z.refine(value => isWhole(value) && value.gte(String(least)) && value.lte(String(most ?? LARGEST_COUNT))),
    z.describe(`${what}: a whole number, ${range}`),
  );
}

/** Beyond what any account holds; keeps a slip of the keyboard from becoming a bill. */
const LARGEST_COUNT = 1_000_000;

function isWhole(value: Decimal): boolean {
  return value.round(0, 0).eq(value);
}
