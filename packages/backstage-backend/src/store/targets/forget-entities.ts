import type { Knex } from 'knex';
import { chunksOf } from '../store-database';

/** Entities that are judged no more: what was the matter with them has ended, their history stays until it is too old. */
export async function forgetEntities(
  trx: Knex.Transaction,
  entityRefs: readonly string[],
  now: string,
): Promise<void> {
  for (const chunk of chunksOf(entityRefs)) {
    await trx('status_spans')
      .whereIn('entity_ref', chunk)
      .whereNull('resolved_at')
      .update({ last_seen_at: now, resolved_at: now });
    for (const table of ['targets', 'entities', 'entity_documents', 'status_changes']) {
      await trx(table).whereIn('entity_ref', chunk).delete();
    }
  }
}
