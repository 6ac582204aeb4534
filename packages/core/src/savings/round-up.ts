import { type Decimal, ONE } from '../money';

/** The next whole number, or the number itself where it is whole. For quantities that are not negative. */
export function roundUp(value: Decimal): Decimal {
  const whole = value.round(0, 0);
  return whole.eq(value) ? whole : whole.plus(ONE);
}
