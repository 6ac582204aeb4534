import { setImmediate } from 'node:timers/promises';
import type { Knex } from 'knex';
import { chunksOf } from '../store-database';
import type { EntityRow, PreparedEntity } from './entity-rows';
import { DETAIL_FORMAT, SUMMARY_FORMAT } from './judgement-formats';
import { saveUnitSets } from './unit-sets';

/** What is stored of an entity beforehand, as far as saving needs it. */
export type EntityBefore = Pick<
  EntityRow,
  'entity_ref' | 'group_id' | 'status' | 'savings_monthly_usd' | 'content_hash'
>;

/** The documents of an entity, compressed. */
export interface EntityDocuments {
  readonly summary: Buffer;
  readonly detail: Buffer;
}

export async function entitiesBefore(
  knex: Knex,
  entityRefs: readonly string[],
): Promise<ReadonlyMap<string, EntityBefore>> {
  const found = new Map<string, EntityBefore>();
  for (const chunk of chunksOf(entityRefs)) {
    const rows = await knex<EntityRow>('entities')
      .whereIn('entity_ref', chunk)
      .select('entity_ref', 'group_id', 'status', 'savings_monthly_usd', 'content_hash');
    for (const row of rows) found.set(row.entity_ref, row);
  }
  return found;
}

/** Entities that are compressed before others have their turn: some milliseconds. */
const AT_ONCE = 20;

/** Compressed outside of any transaction; of what has not changed nothing is compressed or written. */
export async function documentsOf(
  prepared: readonly PreparedEntity[],
): Promise<ReadonlyMap<string, EntityDocuments>> {
  const documents = new Map<string, EntityDocuments>();
  for (const [index, { judgement }] of prepared.entries()) {
    const { entityRef, summary, detail, serviceRefs } = judgement;
    // Thousands of them take seconds: whoever asks for something meanwhile is answered.
    if (index % AT_ONCE === 0) await setImmediate();
    documents.set(entityRef, {
      summary: await SUMMARY_FORMAT.encode(summary),
      detail: await DETAIL_FORMAT.encode({ detail, serviceRefs }),
    });
  }
  return documents;
}

export async function saveEntities(
  trx: Knex.Transaction,
  changed: readonly PreparedEntity[],
  documents: ReadonlyMap<string, EntityDocuments>,
): Promise<void> {
  await saveUnitSets(
    trx,
    changed.map(({ units }) => units),
  );
  for (const chunk of chunksOf(changed)) {
    await trx('entities')
      .insert(chunk.map(({ row }) => row))
      .onConflict('entity_ref')
      .merge();
    const rows = chunk.flatMap(({ row: { entity_ref } }) => {
      const encoded = documents.get(entity_ref);
      return encoded === undefined
        ? []
        : [{ entity_ref, format_version: SUMMARY_FORMAT.version, ...encoded }];
    });
    if (rows.length > 0) await trx('entity_documents').insert(rows).onConflict('entity_ref').merge();
  }
}
