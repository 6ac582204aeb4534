const RUNS = 5;
/** Timers are coarse and collectors pause; differences below this say nothing. */
const FLOOR_MILLISECONDS = 20;
/** Doubling a text may double the time; quadratic growth would multiply it by four, and by sixteen over two steps. */
const GROWTH_PER_DOUBLING = 3;

/** Texts that make careless patterns backtrack: long runs, near misses, deep nesting. */
export const HOSTILE_UNITS: readonly string[] = [
  'a',
  ' ',
  '.',
  '1.',
  '\\',
  '"',
  '(',
  '[a](',
  '<a ',
  '&#1',
  'a.',
  'a\n',
  '| ',
  'arn:aws:iam::',
  'User: arn:aws:sts::1:assumed-role/a ',
  'https://a.dkr.ecr.eu-west-1.amazonaws.com/',
  'dial tcp 10.0.0.',
  'X-Amz-Signature=',
  'eyJabcde.',
  'password=',
  'a@a.',
  '\u001b[0',
];

/** A text of at least so many characters made of one unit. */
export function repeated(unit: string, characters: number): string {
  return unit.repeat(Math.ceil(characters / unit.length)).slice(0, characters);
}

/**
 * How the time to read a text grows when the text doubles and doubles again: whether each step stays within a bound
 * that quadratic growth does not meet. A measurement that is over it is repeated, since noise only adds.
 */
export function growsLinearly(read: (text: string) => unknown, unit: string, characters: number): boolean {
  const sizes = [characters, characters * 2, characters * 4];
  const best = sizes.map(() => Infinity);
  for (let run = 0; run < RUNS; run += 1) {
    sizes.forEach((size, index) => {
      best[index] = Math.min(best[index] ?? Infinity, milliseconds(read, repeated(unit, size)));
    });
    if (isLinear(best)) return true;
  }
  return false;
}

function isLinear([small = 0, middle = 0, large = 0]: readonly number[]): boolean {
  const allowed = (before: number) => GROWTH_PER_DOUBLING * before + FLOOR_MILLISECONDS;
  return middle <= allowed(small) && large <= allowed(middle);
}

function milliseconds(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
