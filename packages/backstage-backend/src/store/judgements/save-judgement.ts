import type { Knex } from 'knex';
import type { Judgement } from '../../model/judgement';
import { unitKey, type UnitRef } from '../../model/unit';
import type { GroupClaim } from '../contract';
import { later } from '../moments';
import { chunksOf, type StoreDatabase } from '../store-database';
import { isKey } from '../stored-document';
import { prepareEntity } from './entity-rows';
import type { GroupRow } from './group-row';
import { documentsOf, entitiesBefore, saveEntities } from './save-entities';
import { hubRowsOf, saveHubs } from './save-hubs';
import { savePullFailures } from './save-pull-failures';
import { saveSavings, saveStates } from './save-states';

/** A group that was not judged for so many times its `maxAge` was not looked at: what it was like then is not known. */
const GAP_FACTOR = 2;

/** Saves all of a judgement or nothing. */
export async function saveJudgement(
  db: StoreDatabase,
  claim: GroupClaim,
  judgement: Judgement,
): Promise<boolean> {
  const judgedAt = new Date(judgement.judgedAt).toISOString();
  const prepared = judgement.entities
    .filter(({ entityRef }) => isKey(entityRef))
    .map(entity => prepareEntity(claim.groupId, judgedAt, entity))
    .sort((a, b) => (a.row.entity_ref < b.row.entity_ref ? -1 : 1));
  const refs = prepared.map(({ row }) => row.entity_ref);
  const known = await db.read(knex => entitiesBefore(knex, refs));
  const changed = prepared.filter(({ row }) => known.get(row.entity_ref)?.content_hash !== row.content_hash);
  const documents = await documentsOf(changed);
  const hubRows = await hubRowsOf(claim.groupId, judgement.hubs);

  return db.write(async trx => {
    const group = await holdGroup(trx, db, claim);
    if (group === undefined) return false;
    const members = await membersOf(trx, claim.groupId);
    const isMember = (entityRef: string) => members.has(entityRef);
    const before = await entitiesBefore(trx, refs);
    const current = prepared.filter(({ row }) => isMember(row.entity_ref));

    await saveEntities(
      trx,
      changed.filter(({ row }) => isMember(row.entity_ref)),
      documents,
    );
    await saveStates(trx, current, before, { judgedAt, previousAt: group.judged_at });
    await saveSavings(trx, current, before, judgedAt);
    await savePullFailures(
      trx,
      current.map(({ judgement: entity }) => entity),
    );
    await saveHubs(trx, claim.groupId, hubRows, judgement.hubs);
    await saveUnits(
      trx,
      claim,
      [...judgement.entities, ...judgement.hubs].flatMap(({ units }) => units),
    );
    await noteGap(trx, claim, group.judged_at, judgedAt);
    await trx('judgement_groups')
      .where({ group_id: claim.groupId })
      .update({
        judged_at: judgedAt,
        judged_targets_version: claim.targetsVersion,
        rejudge_at: await nextJudgement(trx, claim, judgedAt),
        not_before: null,
        claimed_until: null,
        revision: trx.raw('revision + 1'),
      });
    return true;
  });
}

/** The group, locked; undefined where somebody else has taken it since. */
async function holdGroup(
  trx: Knex.Transaction,
  db: StoreDatabase,
  { groupId, attempt }: GroupClaim,
): Promise<GroupRow | undefined> {
  const query = trx<GroupRow>('judgement_groups').where({ group_id: groupId, attempt });
  const [row] = (await (db.isPostgres ? query.forUpdate() : query).select('*')) as GroupRow[];
  return row;
}

/** Entities that are targets of the group at this moment: the catalog may have lost some since the judgement began. */
async function membersOf(trx: Knex.Transaction, groupId: string): Promise<ReadonlySet<string>> {
  const rows = await trx('targets')
    .where({ group_id: groupId })
    .select<{ entity_ref: string }[]>('entity_ref');
  return new Set(rows.map(({ entity_ref }) => entity_ref));
}

/** What the judgement has seen; of a unit that it found by itself that is not known, so it is looked at once more. */
async function saveUnits(
  trx: Knex.Transaction,
  { groupId, unitVersions }: GroupClaim,
  units: readonly UnitRef[],
): Promise<void> {
  const keys = [...new Set([...units.map(unitKey), ...unitVersions.keys()])].sort();
  const rows = keys.map(key => ({
    group_id: groupId,
    unit_key: key,
    seen_version: unitVersions.get(key) ?? null,
  }));
  for (const chunk of chunksOf(rows)) {
    await trx('group_units')
      .insert([...chunk])
      .onConflict(['group_id', 'unit_key'])
      .merge();
  }
}

async function noteGap(
  trx: Knex.Transaction,
  { groupId, maxAgeMs }: GroupClaim,
  previousAt: string | null,
  judgedAt: string,
): Promise<void> {
  if (previousAt === null || judgedAt <= later(previousAt, GAP_FACTOR * maxAgeMs)) return;
  await trx('judging_gaps')
    .insert({ group_id: groupId, from_at: previousAt, to_at: judgedAt })
    .onConflict(['group_id', 'from_at'])
    .merge();
}

/** When the judgement is too old, or the first of its units becomes stale. */
async function nextJudgement(
  trx: Knex.Transaction,
  { groupId, maxAgeMs, staleAfterMs }: GroupClaim,
  judgedAt: string,
): Promise<string> {
  const row = (await trx('group_units')
    .join('units', 'units.unit_key', 'group_units.unit_key')
    .where({ group_id: groupId })
    .where('collected_at', '>', later(judgedAt, -staleAfterMs))
    .min('collected_at as oldest')
    .first()) as { oldest: string | null } | undefined;
  const tooOld = later(judgedAt, maxAgeMs);
  if (row?.oldest === null || row === undefined) return tooOld;
  const stale = later(row.oldest, staleAfterMs);
  return stale < tooOld ? stale : tooOld;
}
