import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { chunksOf } from '../store-database';
import type { PreparedEntity } from './entity-rows';
import type { EntityBefore } from './save-entities';

/** Between which judgements a state changed. */
export interface Moments {
  readonly judgedAt: string;
  /** The judgement before; null at the first. */
  readonly previousAt: string | null;
}

/** Ends the states that are over, begins the new ones, and notes who has to be told. */
export async function saveStates(
  trx: Knex.Transaction,
  entities: readonly PreparedEntity[],
  before: ReadonlyMap<string, EntityBefore>,
  { judgedAt, previousAt }: Moments,
): Promise<void> {
  // Nothing was known of an entity that was never judged.
  const statusBefore = ({ entity_ref }: PreparedEntity['row']) => before.get(entity_ref)?.status ?? 'unknown';
  const changed = entities.filter(({ row }) => before.get(row.entity_ref)?.status !== row.status);
  for (const chunk of chunksOf(changed)) {
    const refs = chunk.map(({ row }) => row.entity_ref);
    const lastKnown = await lastKnownStatus(trx, refs);
    await trx('status_spans')
      .whereIn('entity_ref', refs)
      .whereNull('resolved_at')
      .update({ last_seen_at: previousAt ?? judgedAt, resolved_at: judgedAt });
    await trx('status_spans').insert(
      chunk.map(({ row }) => ({
        id: randomUUID(),
        entity_ref: row.entity_ref,
        status: row.status,
        reason: row.headline,
        first_seen_at: judgedAt,
      })),
    );
    const news = chunk.filter(({ row }) => statusBefore(row) !== row.status);
    if (news.length === 0) continue;
    await trx('status_changes').insert(
      news.map(({ row }) => ({
        id: randomUUID(),
        entity_ref: row.entity_ref,
        from_status: statusBefore(row),
        to_status: row.status,
        last_known_status: lastKnown.get(row.entity_ref) ?? null,
        at: judgedAt,
        headline: row.headline,
        owner_ref: row.owner_ref,
        title: row.title,
      })),
    );
  }
}

/** The last state of each that was not `unknown`. */
async function lastKnownStatus(
  trx: Knex.Transaction,
  entityRefs: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await trx('status_spans')
    .whereIn('entity_ref', entityRefs)
    .whereNot({ status: 'unknown' })
    .orderBy('first_seen_at')
    .select<{ entity_ref: string; status: string }[]>('entity_ref', 'status');
  return new Map(rows.map(({ entity_ref, status }) => [entity_ref, status]));
}

/** Notes what is saved from now on, where that differs from before. */
export async function saveSavings(
  trx: Knex.Transaction,
  entities: readonly PreparedEntity[],
  before: ReadonlyMap<string, EntityBefore>,
  judgedAt: string,
): Promise<void> {
  const rows = entities
    .filter(({ row }) => before.get(row.entity_ref)?.savings_monthly_usd !== row.savings_monthly_usd)
    .map(({ row }) => ({
      entity_ref: row.entity_ref,
      from_at: judgedAt,
      monthly_usd: row.savings_monthly_usd,
    }));
  for (const chunk of chunksOf(rows)) {
    await trx('savings_changes')
      .insert([...chunk])
      .onConflict(['entity_ref', 'from_at'])
      .merge();
  }
}
