import type { Knex } from 'knex';
import { unitKey, type UnitRef } from '../../model/unit';
import type { GroupClaim, GroupSelection } from '../contract';
import { later } from '../moments';
import type { StoreDatabase } from '../store-database';
import type { GroupRow } from './group-row';

type Ages = Pick<GroupSelection, 'maxAgeMs' | 'staleAfterMs'>;

/** A unit that the group looks at has facts that its judgement has not seen. */
const HAS_NEW_FACTS = `exists (
  select 1 from group_units gu join units u on u.unit_key = gu.unit_key
  where gu.group_id = judgement_groups.group_id and (gu.seen_version is null or u.version <> gu.seen_version)
)`;

/** Takes the group that waits longest. */
export function claimDueGroup(
  db: StoreDatabase,
  selection: GroupSelection,
  leaseMs: number,
): Promise<GroupClaim | undefined> {
  const now = db.now();
  return db.write(async trx => {
    const due = free(trx, now)
      .where(rested => rested.whereNull('not_before').orWhere('not_before', '<=', now))
      .where(mine =>
        mine
          .whereRaw('slot % ? = ?', [selection.shards, selection.shard])
          .orWhereRaw('coalesce(judged_at, known_since) <= ?', [
            later(now, -selection.takeoverMs - selection.restMs),
          ]),
      )
      .where(reason =>
        reason
          .whereNull('judged_at')
          .orWhereRaw('targets_version > judged_targets_version')
          .orWhere('rejudge_at', '<=', now)
          .orWhere(facts =>
            facts
              .where(rested =>
                rested.where('urgent', 1).orWhere('judged_at', '<=', later(now, -selection.restMs)),
              )
              .whereRaw(HAS_NEW_FACTS),
          ),
      )
      .orderByRaw('urgent desc, coalesce(judged_at, known_since), group_id')
      .limit(1);
    const [claim] = await take(trx, db, due, now, leaseMs, selection);
    return claim;
  });
}

/** Takes the groups that look at these units, and marks those that are held: they are judged anew right after. */
export function claimGroupsByUnits(
  db: StoreDatabase,
  units: readonly UnitRef[],
  ages: Ages,
  leaseMs: number,
): Promise<readonly GroupClaim[]> {
  const now = db.now();
  return db.write(async trx => {
    const concerned = trx('group_units').whereIn('unit_key', units.map(unitKey)).select('group_id');
    const claims = await take(trx, db, free(trx, now).whereIn('group_id', concerned), now, leaseMs, ages);
    await trx('judgement_groups')
      .whereIn('group_id', concerned.clone())
      .whereNotIn(
        'group_id',
        claims.map(({ groupId }) => groupId),
      )
      .update({ urgent: 1 });
    return claims;
  });
}

function free(trx: Knex.Transaction, now: string): Knex.QueryBuilder {
  return trx('judgement_groups')
    .select('group_id')
    .where(held => held.whereNull('claimed_until').orWhere('claimed_until', '<=', now));
}

async function take(
  trx: Knex.Transaction,
  db: StoreDatabase,
  groups: Knex.QueryBuilder,
  now: string,
  leaseMs: number,
  { maxAgeMs, staleAfterMs }: Ages,
): Promise<readonly GroupClaim[]> {
  const locked = (await (db.isPostgres ? groups.forUpdate().skipLocked() : groups)) as Pick<
    GroupRow,
    'group_id'
  >[];
  const rows = (await trx('judgement_groups')
    .whereIn(
      'group_id',
      locked.map(({ group_id }) => group_id),
    )
    .update({ attempt: trx.raw('attempt + 1'), claimed_until: later(now, leaseMs), urgent: 0 })
    .returning('*')) as GroupRow[];
  const claims = [];
  for (const row of rows) {
    // Read before any facts are: what comes in between is seen as new the next time.
    const versions = await trx('group_units')
      .join('units', 'units.unit_key', 'group_units.unit_key')
      .where({ group_id: row.group_id })
      .select<{ unit_key: string; version: number }[]>('units.unit_key', 'units.version');
    claims.push({
      groupId: row.group_id,
      attempt: row.attempt,
      targetsVersion: row.targets_version,
      unitVersions: new Map(versions.map(({ unit_key, version }) => [unit_key, version])),
      maxAgeMs,
      staleAfterMs,
    });
  }
  return claims;
}
