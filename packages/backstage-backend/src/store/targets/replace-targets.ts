import type { Knex } from 'knex';
import { unitKey } from '../../model/unit';
import type { StoredGroup } from '../contract';
import { chunksOf, type StoreDatabase } from '../store-database';
import { slotOf } from '../stored-document';
import { firstAttempt } from '../first-attempt';
import { forgetEntities } from './forget-entities';
import { TARGET_FORMAT_VERSION, type TargetRow } from './target-rows';

/** Makes `groups` the set of targets. */
export function replaceTargets(
  db: StoreDatabase,
  groups: readonly StoredGroup[],
): Promise<{ changedGroups: readonly string[] }> {
  return db.write(async trx => {
    const now = db.now();
    const before = await trx<TargetRow>('targets').select('*');
    const rowOf = new Map(before.map(row => [row.entity_ref, row]));
    const wanted = new Map(
      groups.flatMap(group => group.targets.map(target => [target.entityRef, row(group, target)])),
    );
    const differing = [...wanted.values()].filter(next => differs(rowOf.get(next.entity_ref), next));
    const gone = before.filter(({ entity_ref }) => !wanted.has(entity_ref));

    const unitsBefore = await unitsByGroup(trx);
    const changed = new Set([
      ...[...differing, ...gone].map(({ group_id }) => group_id),
      ...differing.flatMap(({ entity_ref }) => rowOf.get(entity_ref)?.group_id ?? []),
      ...groups.filter(group => lacksUnits(group, unitsBefore.get(group.id))).map(({ id }) => id),
    ]);
    const kept = groups.map(({ id }) => id);
    // Groups first: who saves a judgement holds its group, and so sees the targets from before or from after.
    await addGroups(trx, kept, now);
    await removeGroups(trx, new Set(kept));
    for (const group of groups) {
      if (!changed.has(group.id)) continue;
      await trx('judgement_groups').where({ group_id: group.id }).increment('targets_version', 1);
      await replaceUnits(trx, group);
    }
    for (const chunk of chunksOf(differing)) {
      await trx('targets')
        .insert([...chunk])
        .onConflict('entity_ref')
        .merge();
      await moveEntities(trx, chunk);
    }
    await forgetEntities(
      trx,
      gone.map(({ entity_ref }) => entity_ref),
      now,
    );
    return { changedGroups: kept.filter(id => changed.has(id)) };
  });
}

function row(group: StoredGroup, target: StoredGroup['targets'][number]): TargetRow {
  return {
    entity_ref: target.entityRef,
    group_id: group.id,
    format_version: TARGET_FORMAT_VERSION,
    document: JSON.stringify(target),
  };
}

function differs(before: TargetRow | undefined, next: TargetRow): boolean {
  return (
    before?.group_id !== next.group_id ||
    before.format_version !== next.format_version ||
    before.document !== next.document
  );
}

async function unitsByGroup(trx: Knex.Transaction): Promise<Map<string, Set<string>>> {
  const rows = await trx('group_units').select<{ group_id: string; unit_key: string }[]>(
    'group_id',
    'unit_key',
  );
  const found = new Map<string, Set<string>>();
  for (const { group_id, unit_key } of rows) {
    found.set(group_id, (found.get(group_id) ?? new Set()).add(unit_key));
  }
  return found;
}

/** A judgement may have looked at more units than were known beforehand: those are no change. */
function lacksUnits({ units }: StoredGroup, before: ReadonlySet<string> | undefined): boolean {
  return units.some(unit => before?.has(unitKey(unit)) !== true);
}

async function addGroups(trx: Knex.Transaction, ids: readonly string[], now: string): Promise<void> {
  const rows = [...ids].sort().map(id => ({
    group_id: id,
    slot: slotOf(id),
    known_since: now,
    attempt: firstAttempt(),
  }));
  for (const chunk of chunksOf(rows)) {
    await trx('judgement_groups')
      .insert([...chunk])
      .onConflict('group_id')
      .ignore();
  }
}

async function removeGroups(trx: Knex.Transaction, kept: ReadonlySet<string>): Promise<void> {
  const known = await trx('judgement_groups').select<{ group_id: string }[]>('group_id').orderBy('group_id');
  const gone = known.map(({ group_id }) => group_id).filter(id => !kept.has(id));
  for (const chunk of chunksOf(gone)) {
    for (const table of ['judgement_groups', 'group_units', 'hubs']) {
      await trx(table).whereIn('group_id', chunk).delete();
    }
  }
}

async function replaceUnits(trx: Knex.Transaction, { id, units }: StoredGroup): Promise<void> {
  const keys = [...new Set(units.map(unitKey))];
  const known = await trx('group_units').where({ group_id: id }).select<{ unit_key: string }[]>('unit_key');
  const wanted = new Set(keys);
  for (const chunk of chunksOf(known.map(({ unit_key }) => unit_key).filter(key => !wanted.has(key)))) {
    await trx('group_units').where({ group_id: id }).whereIn('unit_key', chunk).delete();
  }
  for (const chunk of chunksOf(keys)) {
    await trx('group_units')
      .insert(chunk.map(key => ({ group_id: id, unit_key: key })))
      .onConflict(['group_id', 'unit_key'])
      .ignore();
  }
}

/** What is known of an entity goes with it into its new group. */
async function moveEntities(trx: Knex.Transaction, rows: readonly TargetRow[]): Promise<void> {
  const refs = new Map<string, string[]>();
  for (const { group_id, entity_ref } of rows) {
    const members = refs.get(group_id) ?? [];
    members.push(entity_ref);
    refs.set(group_id, members);
  }
  for (const [groupId, entityRefs] of refs) {
    await trx('entities')
      .whereIn('entity_ref', entityRefs)
      .whereNot({ group_id: groupId })
      .update({ group_id: groupId });
  }
}
