import type { HistoryView, MonthOfHistory, Status } from '../contract';
import { startOfDay } from '../moments';
import type { StoreDatabase } from '../store-database';
import { isKey, parseColumn } from '../stored-document';
import { daysOfHistory } from './days-of-history';
import { type EntityHistory, readHistory } from './read-history';

export interface MonthRow {
  readonly entity_ref: string;
  readonly month: string;
  readonly status: Status;
  readonly seconds_by_status: string;
  readonly savings_monthly_usd: string | null;
  readonly pull_failures: number;
}

export async function historyView(
  db: StoreDatabase,
  entityRef: string,
  days: number,
): Promise<HistoryView | undefined> {
  if (!isKey(entityRef)) return undefined;
  const now = db.now();
  const from = startOfDay(now, 1 - Math.max(1, Math.floor(days)));
  const [history] = await db.read(knex => readHistory(knex, [entityRef], from));
  const months = await db.read(knex =>
    knex<MonthRow>('history_months').where({ entity_ref: entityRef }).orderBy('month').select('*'),
  );
  if (history === undefined && months.length === 0) return undefined;
  return {
    days: history === undefined ? [] : [...daysOfHistory(history, from, now)],
    months: months.map(monthOf),
    incidents: history === undefined ? [] : [...incidentsOf(history)],
  };
}

function monthOf(row: MonthRow): MonthOfHistory {
  return {
    month: row.month,
    status: row.status,
    secondsByStatus: parseColumn<Record<string, number>>(row.seconds_by_status) ?? {},
    pullFailures: row.pull_failures,
    ...(row.savings_monthly_usd !== null && { savingsMonthlyUsd: row.savings_monthly_usd }),
  };
}

/** Stretches of time in which something was the matter, newest first. */
function* incidentsOf({ rows, judgedUntil }: EntityHistory): Generator<HistoryView['incidents'][number]> {
  for (const row of [...rows].reverse()) {
    if (row.status === 'healthy') continue;
    yield {
      id: row.id,
      status: row.status,
      reason: row.reason ?? 'no reason was given',
      firstSeenAt: row.first_seen_at,
      lastSeenAt: row.last_seen_at ?? judgedUntil,
      ...(row.resolved_at !== null && { resolvedAt: row.resolved_at }),
    };
  }
}
