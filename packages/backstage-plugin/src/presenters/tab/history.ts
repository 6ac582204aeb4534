import type { History } from '@private-ecr/core';

type HistoryDay = History['days'][number];

/** A day of the strip; `none` where nothing was judged. */
export interface StripDay {
  readonly day: string;
  readonly status: HistoryDay['status'] | 'none';
  readonly pullFailures: number;
  readonly savingsMonthlyUsd?: string | undefined;
}

export interface HistoryStrip {
  /** Every day of the span, oldest first, with those that were not judged. */
  readonly days: readonly StripDay[];
  /** Days in each state. */
  readonly counts: Readonly<Record<StripDay['status'], number>>;
  readonly pullFailures: number;
}

const DAY_MS = 86_400_000;

/**
 * A history as one entry for each day, gaps included.
 *
 * @param today - the last day, in UTC; what comes later is left out
 */
export function historyStrip({ days }: History, today: string, dayCount: number): HistoryStrip {
  const known = new Map(days.map(day => [day.day, day]));
  const end = Date.parse(`${today}T00:00:00Z`);
  const strip = Array.from({ length: dayCount }, (_, position): StripDay => {
    const day = isoDay(end - (dayCount - 1 - position) * DAY_MS);
    const found = known.get(day);
    return {
      day,
      status: found?.status ?? 'none',
      pullFailures: found?.pullFailures ?? 0,
      savingsMonthlyUsd: found?.savingsMonthlyUsd,
    };
  });
  const count = (status: StripDay['status']) => strip.filter(day => day.status === status).length;
  return {
    days: strip,
    counts: {
      healthy: count('healthy'),
      degraded: count('degraded'),
      failing: count('failing'),
      unknown: count('unknown'),
      none: count('none'),
    },
    pullFailures: strip.reduce((total, { pullFailures }) => total + pullFailures, 0),
  };
}

/** A stretch of days with the same figure: what a table of savings lists. */
export interface SavingsStretch {
  readonly from: string;
  readonly to: string;
  readonly savingsMonthlyUsd: string;
}

/** The savings of a strip, one entry for each stretch in which they stayed the same, latest first. */
export function savingsStretches(days: readonly StripDay[]): SavingsStretch[] {
  const stretches: { from: string; to: string; savingsMonthlyUsd: string }[] = [];
  let previous: StripDay | undefined;
  for (const day of days) {
    const { savingsMonthlyUsd } = day;
    const last = stretches.at(-1);
    if (savingsMonthlyUsd !== undefined) {
      if (last && previous?.savingsMonthlyUsd === savingsMonthlyUsd) last.to = day.day;
      else stretches.push({ from: day.day, to: day.day, savingsMonthlyUsd });
    }
    previous = day;
  }
  return stretches.reverse();
}

/** The day of a moment, in UTC. */
export function isoDay(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
