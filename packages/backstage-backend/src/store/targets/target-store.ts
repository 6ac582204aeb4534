import type { TargetStore } from '../contract';
import type { StoreDatabase } from '../store-database';
import { isKey } from '../stored-document';
import { replaceTargets } from './replace-targets';
import { targetOf, type TargetRow } from './target-rows';

export function createTargetStore(db: StoreDatabase): TargetStore {
  const read = async (where: Partial<TargetRow>) => {
    const rows = await db.read(knex =>
      knex<TargetRow>('targets').where(where).orderBy('entity_ref').select('*'),
    );
    return rows.flatMap(row => targetOf(row) ?? []);
  };
  return {
    replace: groups => replaceTargets(db, groups),
    all: () => read({}),
    ofGroup: groupId => read({ group_id: groupId }),
    one: async entityRef => (isKey(entityRef) ? (await read({ entity_ref: entityRef }))[0] : undefined),
  };
}
