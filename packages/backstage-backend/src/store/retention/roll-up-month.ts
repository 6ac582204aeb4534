import type { Knex } from 'knex';
import { daysOfHistory } from '../history/days-of-history';
import { monthOfHistory } from '../history/month-of-history';
import { readHistory } from '../history/read-history';
import { later, monthOf, startOfMonth } from '../moments';
import { chunksOf } from '../store-database';

/** Makes one row of each entity's days of a month; done twice it is the same. Returns the rows. */
export async function rollUpMonth(trx: Knex.Transaction, start: string): Promise<number> {
  const end = startOfMonth(start, 1);
  const entities = await trx('status_spans')
    .where('first_seen_at', '<', end)
    .where(lasted => lasted.whereNull('resolved_at').orWhere('resolved_at', '>', start))
    .distinct<{ entity_ref: string }[]>('entity_ref')
    .orderBy('entity_ref');
  let written = 0;
  for (const chunk of chunksOf(entities.map(({ entity_ref }) => entity_ref))) {
    const histories = await readHistory(trx, chunk, start);
    const rows = histories.flatMap(history => {
      const month = monthOfHistory(monthOf(start), daysOfHistory(history, start, later(end, -1)));
      if (month === undefined) return [];
      return [
        {
          entity_ref: history.entityRef,
          month: month.month,
          status: month.status,
          seconds_by_status: JSON.stringify(month.secondsByStatus),
          savings_monthly_usd: month.savingsMonthlyUsd ?? null,
          pull_failures: month.pullFailures,
        },
      ];
    });
    if (rows.length > 0) {
      await trx('history_months').insert(rows).onConflict(['entity_ref', 'month']).merge();
    }
    written += rows.length;
  }
  return written;
}
