import type { Knex } from 'knex';
import { unitKey, type UnitRef } from '../../model/unit';
import { chunksOf } from '../store-database';
import { digest } from '../stored-document';

/** The name of a set of units: the same units, the same name. */
export function unitSetOf(units: readonly UnitRef[]): {
  readonly id: string;
  readonly keys: readonly string[];
} {
  const keys = [...new Set(units.map(unitKey))].sort();
  return { id: digest(keys.join(' ')), keys };
}

/** Writes the sets down; those that are there already are the same. */
export async function saveUnitSets(
  trx: Knex.Transaction,
  sets: readonly { readonly id: string; readonly keys: readonly string[] }[],
): Promise<void> {
  const byId = new Map(sets.map(set => [set.id, set]));
  const ids = [...byId.keys()].sort();
  const rows = ids.flatMap(id => (byId.get(id)?.keys ?? []).map(key => ({ set_id: id, unit_key: key })));
  for (const chunk of chunksOf(rows)) {
    await trx('unit_sets')
      .insert([...chunk])
      .onConflict(['set_id', 'unit_key'])
      .ignore();
  }
}
