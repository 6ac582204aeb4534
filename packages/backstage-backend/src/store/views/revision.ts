import type { StoreDatabase } from '../store-database';

/**
 * Sums of counters that only ever go up while a row lives, and how many rows there are: one query over small tables.
 * Failures go back to 0 where versions go up, hence a sum each.
 */
const COUNTERS = `
  select
    (select count(*) from units) as units,
    (select coalesce(sum(version), 0) from units) as reads,
    (select coalesce(sum(failures), 0) from units) as failures,
    (select coalesce(max(next_due_at), '') from units) as due,
    (select count(*) from judgement_groups) as group_count,
    (select coalesce(sum(revision), 0) from judgement_groups) as judgements,
    (select coalesce(sum(targets_version), 0) from judgement_groups) as targets,
    (select coalesce(max(judged_at), '') from judgement_groups) as judged
`;

export async function revisionOf(db: StoreDatabase): Promise<string> {
  const result = (await db.read(knex => knex.raw(COUNTERS))) as { rows?: object[] } | object[];
  const [row] = Array.isArray(result) ? result : (result.rows ?? []);
  return Object.values(row ?? {}).join('.');
}
