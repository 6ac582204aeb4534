import type { Knex } from 'knex';
import type { CollectionPlan } from '../../model/facts';
import { unitKey, type UnitRef } from '../../model/unit';
import type { UnitClaim, UnitSelection } from '../contract';
import { later } from '../moments';
import { parseColumn } from '../stored-document';
import type { StoreDatabase } from '../store-database';
import type { UnitRow } from './unit-row';

/** Takes the unit that waits longest, requested ones first. */
export function claimDueUnit(
  db: StoreDatabase,
  { shard, shards, takeoverMs }: UnitSelection,
  leaseMs: number,
): Promise<UnitClaim | undefined> {
  const now = db.now();
  return claim(db, now, leaseMs, query =>
    query
      .where(due => due.where('next_due_at', '<=', now).orWhereNotNull('refresh_requested_at'))
      .where(mine =>
        mine
          .whereRaw('slot % ? = ?', [shards, shard])
          .orWhereRaw('coalesce(refresh_requested_at, next_due_at) <= ?', [later(now, -takeoverMs)]),
      )
      .orderByRaw(
        'case when refresh_requested_at is null then 1 else 0 end, coalesce(refresh_requested_at, next_due_at), unit_key',
      ),
  );
}

/** Takes a given unit that somebody waits for. */
export function claimRequestedUnit(
  db: StoreDatabase,
  unit: UnitRef,
  leaseMs: number,
): Promise<UnitClaim | undefined> {
  return claim(db, db.now(), leaseMs, query =>
    query.where('unit_key', unitKey(unit)).whereNotNull('refresh_requested_at'),
  );
}

/** The row is locked before it is written: of all who come at once one gets it, the others pass it by. */
function claim(
  db: StoreDatabase,
  now: string,
  leaseMs: number,
  select: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
): Promise<UnitClaim | undefined> {
  const claimedUntil = later(now, leaseMs);
  return db.write(async trx => {
    const free = trx('units')
      .select('unit_key')
      .where(held => held.whereNull('claimed_until').orWhere('claimed_until', '<=', now))
      .limit(1);
    const one = select(free);
    const keys = (await (db.isPostgres ? one.forUpdate().skipLocked() : one)) as Pick<UnitRow, 'unit_key'>[];
    if (keys.length === 0) return undefined;
    const [row] = (await trx('units')
      .whereIn(
        'unit_key',
        keys.map(({ unit_key }) => unit_key),
      )
      .update({ attempt: trx.raw('attempt + 1'), claimed_at: now, claimed_until: claimedUntil })
      .returning('*')) as UnitRow[];
    if (row === undefined) return undefined;
    return {
      plan: parseColumn<CollectionPlan>(row.plan) ?? barePlan(row),
      attempt: row.attempt,
      requested: row.refresh_requested_at !== null,
      failures: row.failures,
      claimedAt: now,
      claimedUntil,
    };
  });
}

/** What is read where the plan cannot be: the next look at the catalog writes it anew. */
function barePlan({ account_id, region }: UnitRow): CollectionPlan {
  return {
    unit: { accountId: account_id, region },
    ecsServiceArns: [],
    repositoryArns: [],
    readsGlobalLists: true,
  };
}
