/** Exact fractions of big integers: arithmetic that shares nothing with the decimals it is to check. */
export interface Rational {
  readonly top: bigint;
  readonly bottom: bigint;
}

/** Reads `"12.345"` or a whole number. */
export function rational(value: string | number): Rational {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return { top: BigInt(whole + fraction), bottom: 10n ** BigInt(fraction.length) };
}

export const add = (...terms: readonly Rational[]): Rational =>
  terms.reduce((a, b) => reduced(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom), rational(0));

export const multiply = (...factors: readonly Rational[]): Rational =>
  factors.reduce((a, b) => reduced(a.top * b.top, a.bottom * b.bottom), rational(1));

export const subtract = (a: Rational, b: Rational): Rational => add(a, { top: -b.top, bottom: b.bottom });

export const divide = (a: Rational, b: Rational): Rational => reduced(a.top * b.bottom, a.bottom * b.top);

export const less = (a: Rational, b: Rational): boolean => a.top * b.bottom < b.top * a.bottom;

/** Two decimals, half away from zero. */
export function cents({ top, bottom }: Rational): string {
  const size = top < 0n ? -top : top;
  const rounded = (size * 200n + bottom) / (bottom * 2n);
  const text = `${rounded / 100n}.${(rounded % 100n).toString().padStart(2, '0')}`;
  return top < 0n && rounded > 0n ? `-${text}` : text;
}

function reduced(top: bigint, bottom: bigint): Rational {
  const sign = bottom < 0n ? -1n : 1n;
  const divisor = gcd(top < 0n ? -top : top, bottom * sign) * sign;
  return { top: top / divisor, bottom: bottom / divisor };
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
