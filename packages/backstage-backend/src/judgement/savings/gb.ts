/** AWS counts in GB of 2^30 bytes. */
const BYTES_PER_GB = 1_073_741_824n;
/** Places that GB are written with: a unit in the last one is about a byte. */
const PLACES = 9;
const SCALE = 10n ** BigInt(PLACES);

/** Bytes as GB in units of 10⁻⁹, rounded to the nearest. */
export function billionthsOfGb(bytes: bigint): bigint {
  return (bytes * SCALE + BYTES_PER_GB / 2n) / BYTES_PER_GB;
}

/** Bytes as GB, as a scenario document has them. */
export function gbText(bytes: bigint): string {
  return billionthsText(billionthsOfGb(bytes));
}

export function billionthsText(billionths: bigint): string {
  const digits = billionths.toString().padStart(PLACES + 1, '0');
  const fraction = digits.slice(-PLACES).replace(/0+$/, '');
  const whole = digits.slice(0, -PLACES);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** Splits a whole number by weights, of which one is above 0; what division leaves over goes one each to the first. */
export function splitWhole(total: bigint, weights: readonly bigint[]): readonly bigint[] {
  const all = weights.reduce((added, weight) => added + weight, 0n);
  const parts = weights.map(weight => (total * weight) / all);
  let left = parts.reduce((rest, part) => rest - part, total);
  return parts.map((part, index) => {
    if (left === 0n || weights[index] === 0n) return part;
    left -= 1n;
    return part + 1n;
  });
}
