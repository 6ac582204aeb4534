import Big from 'big.js';
import { type Decimal, ONE, QUOTIENT_PLACES, sum, ZERO } from './decimal';

/**
 * Splits a total by weights so that the parts add up to the total exactly.
 *
 * A part is `total × weight / Σ weights`, multiplied before it is divided, so that a part which is a finite decimal
 * is exact. Where division leaves digits over, they go, one last place each, to the parts that were cut, first come
 * first served: a part that came out exact is never touched.
 *
 * @param total - what to split, may be negative
 * @param weights - one for each part, none negative, not all zero
 * @throws RangeError where no weight is above zero or one is below
 */
export function allocate(total: Decimal, weights: readonly Decimal[]): Decimal[] {
  if (weights.some(weight => weight.lt(ZERO))) throw new RangeError('a weight is negative');
  const weightSum = sum(weights);
  if (weightSum.eq(ZERO)) throw new RangeError('no weight is above zero');

  const parts = weights.map(weight => {
    const product = total.times(weight);
    const part = product.div(weightSum).round(QUOTIENT_PLACES, Big.roundDown);
    return { part, isCut: !part.times(weightSum).eq(product) };
  });
  const lastPlace = ONE.div(ONE.times('1e' + QUOTIENT_PLACES)).times(total.lt(ZERO) ? '-1' : '1');
  let left = total.minus(sum(parts.map(({ part }) => part)));
  return parts.map(({ part, isCut }) => {
    if (!isCut || left.eq(ZERO)) return part;
    left = left.minus(lastPlace);
    return part.plus(lastPlace);
  });
}

/** Equal weights for a number of parts. */
export function evenWeights(parts: number): Decimal[] {
  return Array.from({ length: parts }, () => ONE);
}
