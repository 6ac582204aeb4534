import type { MonthOfHistory } from '../contract';
import { type Day, STATUSES } from './days-of-history';

/** Days of one month as one; undefined where there are none. */
export function monthOfHistory(month: string, days: readonly Day[]): MonthOfHistory | undefined {
  const status = STATUSES.find(one => days.some(day => day.status === one));
  if (status === undefined) return undefined;
  const secondsByStatus: Record<string, number> = {};
  for (const day of days) {
    for (const [one, seconds] of Object.entries(day.secondsByStatus)) {
      secondsByStatus[one] = (secondsByStatus[one] ?? 0) + seconds;
    }
  }
  const savings = days.at(-1)?.savingsMonthlyUsd;
  return {
    month,
    status,
    secondsByStatus,
    pullFailures: days.reduce((sum, day) => sum + day.pullFailures, 0),
    ...(savings !== undefined && { savingsMonthlyUsd: savings }),
  };
}
