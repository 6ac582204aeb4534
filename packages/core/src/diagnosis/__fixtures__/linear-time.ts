const RUNS = 12;
/** Timers are coarse and collectors pause; differences below this say nothing. */
const FLOOR_MILLISECONDS = 40;
const LENGTH_RATIO = 4;
/** Four times the text takes four times as long; quadratic growth would take sixteen times as long. */
const MOST_TIME_RATIO = 9;

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
 * Whether the time to read a text grows with its length and no faster, measured on a text and on one four times as
 * long. A measurement that is over the bound is repeated and the best counts, since noise only adds.
 */
export function growsLinearly(read: (text: string) => unknown, unit: string, characters: number): boolean {
  // Of the first only, a pause in the wrong moment would make whatever follows look fast.
  let short = milliseconds(read, repeated(unit, characters));
  let long = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    short = Math.min(short, milliseconds(read, repeated(unit, characters)));
    long = Math.min(long, milliseconds(read, repeated(unit, characters * LENGTH_RATIO)));
    if (long <= MOST_TIME_RATIO * short + FLOOR_MILLISECONDS) return true;
  }
  return false;
}

function milliseconds(read: (text: string) => unknown, text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}
