import type { History } from '@private-ecr/core';
import type { PresenterContext } from '../context';

type HistoryDay = History['days'][number];
type Status = HistoryDay['status'];

/** How long a state held, in seconds of a day. */
export interface Held {
  readonly status: Status | 'none';
  readonly seconds: number;
}

/** A day of the strip; `none` where nothing was judged. */
export interface StripDay {
  readonly day: string;
  /** The state that held longest; of two that held as long the worse one. */
  readonly status: Status | 'none';
  /** What was worse for a part of the day: failing or degraded. Not to be seen for a while is no worse. */
  readonly worse?: 'failing' | 'degraded' | undefined;
  /** Longest first; `none` is the time of a past day in which it was not judged. Empty where no times are known. */
  readonly held: readonly Held[];
  readonly pullFailures: number;
  readonly savingsMonthlyUsd?: string | undefined;
}

export interface HistoryStrip {
  /** Every day of the span, oldest first, with those that were not judged. */
  readonly days: readonly StripDay[];
  /** Days by the state that held longest. */
  readonly counts: Readonly<Record<StripDay['status'], number>>;
  /** Days on which it was worse for a part. */
  readonly worse: Readonly<Record<NonNullable<StripDay['worse']>, number>>;
  /** The share of the time in which it was judged that it was healthy; undefined where no times are known. */
  readonly healthyShare: number | undefined;
  readonly pullFailures: number;
}

const DAY_MS = 86_400_000;
const DAY_SECONDS = 86_400;
const MINUTE_SECONDS = 60;

/** Worst first. */
const STATUSES = ['failing', 'degraded', 'unknown', 'healthy'] as const satisfies readonly Status[];

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
    if (found === undefined) return { day, status: 'none', held: [], pullFailures: 0 };
    return {
      day,
      ...statesOf(found, day < today),
      pullFailures: found.pullFailures,
      savingsMonthlyUsd: found.savingsMonthlyUsd,
    };
  });
  const count = (status: StripDay['status']) => strip.filter(day => day.status === status).length;
  const countWorse = (status: StripDay['worse']) => strip.filter(({ worse }) => worse === status).length;
  return {
    days: strip,
    counts: {
      healthy: count('healthy'),
      degraded: count('degraded'),
      failing: count('failing'),
      unknown: count('unknown'),
      none: count('none'),
    },
    worse: { degraded: countWorse('degraded'), failing: countWorse('failing') },
    healthyShare: healthyShareOf(strip),
    pullFailures: strip.reduce((total, { pullFailures }) => total + pullFailures, 0),
  };
}

function statesOf(
  { status: worst, secondsByStatus }: HistoryDay,
  isOver: boolean,
): Pick<StripDay, 'status' | 'worse' | 'held'> {
  const states = STATUSES.flatMap(status => {
    const seconds = secondsByStatus[status];
    return seconds === undefined ? [] : [{ status, seconds }];
  });
  // Sorting keeps the order of equals: the worse state comes first.
  const held: Held[] = states.sort((a, b) => b.seconds - a.seconds);
  const status = states.find(({ seconds }) => seconds > 0)?.status ?? worst;
  const worse = (['failing', 'degraded'] as const).find(
    one => one in secondsByStatus && STATUSES.indexOf(one) < STATUSES.indexOf(status),
  );
  const rest = DAY_SECONDS - states.reduce((sum, { seconds }) => sum + seconds, 0);
  // Each state is rounded to its second: what is less than a minute is no gap.
  if (isOver && held.length > 0 && rest >= MINUTE_SECONDS) held.push({ status: 'none', seconds: rest });
  return { status, worse, held };
}

function healthyShareOf(days: readonly StripDay[]): number | undefined {
  const judged = days.flatMap(({ held }) => held).filter(({ status }) => status !== 'none');
  const total = judged.reduce((sum, { seconds }) => sum + seconds, 0);
  if (total === 0) return undefined;
  const healthy = judged.filter(({ status }) => status === 'healthy');
  return healthy.reduce((sum, { seconds }) => sum + seconds, 0) / total;
}

/** Days on which it was not healthy throughout as far as it was judged, latest first. */
export function unevenDays(days: readonly StripDay[]): StripDay[] {
  return days
    .filter(
      ({ status, held }) =>
        status !== 'none' &&
        (status !== 'healthy' || held.some(one => one.status !== 'healthy' && one.status !== 'none')),
    )
    .reverse();
}

/** What a day says: its state, or how long each held: `Nov 28, 2026: healthy for 23 hr 40 min, failing for 20 min`. */
export function dayText({ day, status, held }: StripDay, { t, formats }: DayContext): string {
  const nameOf = (one: StripDay['status']) => t(`status.inText.${one}`);
  const isWhole = held.length === 0 || (held.length === 1 && (held[0]?.seconds ?? 0) >= DAY_SECONDS);
  const what = isWhole
    ? nameOf(status)
    : held
        .map(one =>
          one.seconds === 0
            ? t('tab.history.heldShortly', { status: nameOf(one.status) })
            : t('tab.history.held', { status: nameOf(one.status), time: formats.timeSpan(one.seconds) }),
        )
        .join(', ');
  return t('tab.history.day', { day: formats.day(day), status: what });
}

type DayContext = Pick<PresenterContext, 't' | 'formats'>;

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
