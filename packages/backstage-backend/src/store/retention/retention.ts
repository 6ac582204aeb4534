import type { Retention, RetentionOptions, RetentionOutcome } from '../contract';
import { dayOf, later, monthOf, startOfMonth } from '../moments';
import type { StoreDatabase } from '../store-database';
import { rollUpMonth } from './roll-up-month';

export const DEFAULT_RETENTION: RetentionOptions = {
  dailyMonths: 13,
  monthlyMonths: 60,
  pullFailureDays: 30,
};

/** The key of `store_state` that says up to which moment months were rolled up. */
const ROLLED_UP = 'rolled-up-until';

const DAY_MS = 86_400_000;

/** A caller that has not asked for so long starts afresh. */
const CALLER_MS = 7 * DAY_MS;

export function createRetention(db: StoreDatabase): Retention {
  return {
    run: async changes => {
      const options = { ...DEFAULT_RETENTION, ...changes };
      const cutoff = startOfMonth(db.now(), -options.dailyMonths);
      const rolledUp = await rollUp(db, cutoff);
      return { rolledUp, ...(await remove(db, cutoff, options)) };
    },
  };
}

/** A month and the note that it is done are one transaction: nothing is counted twice or removed uncounted. */
async function rollUp(db: StoreDatabase, cutoff: string): Promise<number> {
  let rows = 0;
  for (;;) {
    const start = await nextMonth(db);
    if (start === undefined || start >= cutoff) return rows;
    rows += await db.write(async trx => {
      const written = await rollUpMonth(trx, start);
      await trx('store_state')
        .insert({ key: ROLLED_UP, value: startOfMonth(start, 1) })
        .onConflict('key')
        .merge();
      return written;
    });
  }
}

/** The first month that was not rolled up. */
async function nextMonth(db: StoreDatabase): Promise<string | undefined> {
  return db.read(async knex => {
    const state = (await knex('store_state').where({ key: ROLLED_UP }).first('value')) as
      { value: string } | undefined;
    if (state !== undefined) return state.value;
    const oldest = (await knex('status_spans').min('first_seen_at as at').first()) as { at: string | null };
    return oldest.at === null ? undefined : startOfMonth(oldest.at);
  });
}

/** Each statement by itself leaves a consistent whole. */
function remove(db: StoreDatabase, cutoff: string, options: RetentionOptions): Promise<RetentionOutcome> {
  const now = db.now();
  const oldestMonth = monthOf(startOfMonth(cutoff, -options.monthlyMonths));
  return db.read(async knex => ({
    incidents: await knex('status_spans').where('resolved_at', '<', cutoff).delete(),
    gaps: await knex('judging_gaps').where('to_at', '<', cutoff).delete(),
    // The change that was in force at the cutoff is still needed.
    savings: await knex('savings_changes')
      .where('from_at', '<', cutoff)
      .whereExists(superseded =>
        superseded
          .from('savings_changes as next')
          .select(knex.raw('1'))
          .whereRaw('next.entity_ref = savings_changes.entity_ref')
          .whereRaw('next.from_at > savings_changes.from_at')
          .where('next.from_at', '<=', cutoff),
      )
      .delete(),
    pullFailures: await knex('pull_failures')
      .where('at', '<', later(now, -options.pullFailureDays * DAY_MS))
      .delete(),
    pullFailureDays: await knex('pull_failure_days').where('day', '<', dayOf(cutoff)).delete(),
    months: await knex('history_months').where('month', '<', oldestMonth).delete(),
    callers: await knex('refresh_callers').where('window_started_at', '<', later(now, -CALLER_MS)).delete(),
    unitSets: await knex('unit_sets')
      .whereNotIn('set_id', knex('entities').select('unit_set'))
      .whereNotIn('set_id', knex('hubs').select('unit_set'))
      .delete(),
  }));
}
