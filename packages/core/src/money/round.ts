import Big from 'big.js';
import { type Decimal } from './decimal';

/**
 * Places beyond which a difference comes from a quotient that was cut, not from the amount. An amount that is a tie
 * (66.335) may arrive as 66.33499…9 after being split and summed again; looking at this many places first makes it
 * the tie it is. No amount here lies that near a tie without being one.
 */
export const GUARD_PLACES = 20;

/** Rounds half away from zero: 66.335 to 66.34, -66.335 to -66.34. Done once, for display, never on parts of a sum. */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  return value.round(GUARD_PLACES, Big.roundHalfUp).round(places, Big.roundHalfUp);
}

/** An amount for display: two decimals, `-11.13`, never `-0.00`. */
export function formatCents(value: Decimal): string {
  const rounded = roundHalfUp(value, 2);
  return rounded.eq('0') ? '0.00' : rounded.toFixed(2);
}

/** An amount in full, without the digits that only a cut quotient has: `66.335`. */
export function formatUnrounded(value: Decimal): string {
  const guarded = value.round(GUARD_PLACES, Big.roundHalfUp);
  return guarded.eq('0') ? '0' : guarded.toFixed();
}
