import type { History } from '@private-ecr/core';
import type { Status } from '../contract';
import { dayOf, startOfDay } from '../moments';

/** A stretch of time in one state; `to` null: up to the last judgement, and still so. */
export interface Span {
  readonly status: Status;
  readonly from: string;
  readonly to: string | null;
}

/** What days are made of; moments are ISO 8601 in UTC with milliseconds. */
export interface HistoryInput {
  /** In any order; they do not overlap. */
  readonly spans: readonly Span[];
  /** Times in which nobody looked. */
  readonly gaps: readonly { readonly from: string; readonly to: string }[];
  /** Up to when it was judged. */
  readonly judgedUntil: string;
  /** Oldest first; null: not known from then on. */
  readonly savings: readonly { readonly from: string; readonly monthlyUsd: string | null }[];
  /** By day. */
  readonly pullFailures: ReadonlyMap<string, number>;
}

export type Day = History['days'][number];

/** Worst first. */
export const STATUSES: readonly Status[] = ['failing', 'degraded', 'unknown', 'healthy'];

/**
 * Day by day (UTC) from the day of `from` to that of `until`, oldest first; days on which nobody looked are absent.
 *
 * Laws: the seconds of a day are never more than it has; those of all days together are the time in which it was
 * judged; a day's status is the worst that it has seconds of, or was in at a moment.
 */
export function daysOfHistory(input: HistoryInput, from: string, until: string): readonly Day[] {
  const days = [];
  for (let start = startOfDay(from); start <= until; start = startOfDay(start, 1)) {
    const day = dayOfHistory(input, start, startOfDay(start, 1));
    if (day !== undefined) days.push(day);
  }
  return days;
}

function dayOfHistory(input: HistoryInput, start: string, end: string): Day | undefined {
  const seen = new Map<Status, number>();
  for (const { status, from, to } of input.spans) {
    // Where it lasts, the moment of the last judgement counts; where it is over, that moment is the next one's.
    const touches = from < end && (to === null ? input.judgedUntil >= start : to > start);
    if (!touches) continue;
    const until = to ?? input.judgedUntil;
    const looked = milliseconds(from, until, start, end) - gapsWithin(input, from, until, start, end);
    const sawMoment = from >= start || (to === null && input.judgedUntil < end);
    if (looked > 0 || sawMoment) seen.set(status, (seen.get(status) ?? 0) + looked / 1_000);
  }
  const failures = input.pullFailures.get(dayOf(start)) ?? 0;
  const worst = STATUSES.find(status => seen.has(status));
  if (worst === undefined) return undefined;
  const savings = input.savings.filter(change => change.from < end).at(-1)?.monthlyUsd ?? null;
  return {
    day: dayOf(start),
    status: worst,
    secondsByStatus: Object.fromEntries([...seen].map(([status, seconds]) => [status, Math.round(seconds)])),
    pullFailures: failures,
    ...(savings !== null && { savingsMonthlyUsd: savings }),
  };
}

function gapsWithin({ gaps }: HistoryInput, from: string, until: string, start: string, end: string): number {
  const [a, b] = [from > start ? from : start, until < end ? until : end];
  return gaps.reduce((sum, gap) => sum + milliseconds(gap.from, gap.to, a, b), 0);
}

/** How long two stretches of time overlap. */
function milliseconds(from: string, to: string, start: string, end: string): number {
  const [a, b] = [from > start ? from : start, to < end ? to : end];
  return a < b ? Date.parse(b) - Date.parse(a) : 0;
}
