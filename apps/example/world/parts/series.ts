/** Values at equal distances from a first one. */
export interface Series {
  readonly periodSeconds: number;
  readonly start: string;
  readonly values: number[];
}

const HOUR = 3_600;
const FIVE_MINUTES = 300;
/** A month and a day: what is measured over a month finds all of it. */
const HOURS_BEFORE = 31 * 24;
/** What is measured over the last minutes finds values as long as a demonstration runs. */
const FINE_HOURS_BEFORE = 2;
const FINE_HOURS_AFTER = 48;

/**
 * What adds up to an amount each day, by hours for the past and by five minutes from shortly before `now` on. Amounts
 * are whole, and no part of one is lost: what a period rounds off the next one has.
 */
export function seriesOver(amountPerDay: number, now: Date): readonly Series[] {
  const hour = Math.floor(now.getTime() / 1_000 / HOUR) * HOUR;
  const fineFrom = hour - FINE_HOURS_BEFORE * HOUR;
  const fineCount = ((FINE_HOURS_BEFORE + FINE_HOURS_AFTER) * HOUR) / FIVE_MINUTES;
  return [
    series(hour - HOURS_BEFORE * HOUR, HOUR, HOURS_BEFORE - FINE_HOURS_BEFORE, amountPerDay),
    series(fineFrom, FIVE_MINUTES, fineCount, amountPerDay),
  ];
}

function series(startSeconds: number, periodSeconds: number, count: number, amountPerDay: number): Series {
  const amountPerPeriod = (amountPerDay * periodSeconds) / (24 * HOUR);
  const until = (index: number) => Math.floor(amountPerPeriod * index);
  return {
    periodSeconds,
    start: new Date(startSeconds * 1_000).toISOString(),
    values: Array.from({ length: count }, (_, index) => until(index + 1) - until(index)),
  };
}
