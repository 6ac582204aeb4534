import type { Knex } from 'knex';
import { unitKey, type UnitRef } from '../model/unit';
import type { RefreshDecision, RefreshRequests } from './contract';
import { later } from './moments';
import type { StoreDatabase } from './store-database';
import { storable } from './stored-document';
import type { UnitRow } from './units/unit-row';

export interface RefreshLimits {
  /** A unit is read on request once in this time, whoever asks. */
  readonly perUnitMs: number;
  /** A caller can have so many units read in `perCallerMs`. */
  readonly unitsPerCaller: number;
  readonly perCallerMs: number;
}

export const DEFAULT_REFRESH_LIMITS: RefreshLimits = {
  perUnitMs: 60_000,
  unitsPerCaller: 30,
  perCallerMs: 600_000,
};

type AskedRow = Pick<UnitRow, 'unit_key' | 'account_id' | 'region' | 'refresh_accepted_at'>;

export function createRefreshRequests(
  db: StoreDatabase,
  limits: RefreshLimits = DEFAULT_REFRESH_LIMITS,
): RefreshRequests {
  return {
    request: (units, caller) =>
      db.write(async trx => {
        const now = db.now();
        const earliest = later(now, -limits.perUnitMs);
        const keys = [...new Set(units.map(unitKey))].sort();
        // The caller's row is locked before any unit's, and the units' in one order: nobody waits in a circle.
        const allowance = await lockCaller(trx, db, storable(caller), now, limits);
        const rows: AskedRow[] = await lock(
          db,
          trx<UnitRow>('units')
            .whereIn('unit_key', keys)
            .select('unit_key', 'account_id', 'region', 'refresh_accepted_at')
            .orderBy('unit_key'),
        );
        const free = rows.filter(
          row => row.refresh_accepted_at === null || row.refresh_accepted_at <= earliest,
        );
        if (rows.length > 0 && free.length === 0) return tooSoon(rows, limits);
        if (free.length > allowance.left) {
          return { accepted: false, nextAllowedAt: allowance.renewedAt, limit: 'caller' };
        }
        await trx('units')
          .whereIn(
            'unit_key',
            free.map(row => row.unit_key),
          )
          .update({ refresh_requested_at: now, refresh_accepted_at: now });
        await trx('refresh_callers')
          .where({ caller: storable(caller) })
          .increment('units', free.length);
        return { accepted: true, units: free.map(refOf), requestedAt: now };
      }),
  };
}

/** The units that a caller may still ask for, and when it may ask for more. */
async function lockCaller(
  trx: Knex.Transaction,
  db: StoreDatabase,
  caller: string,
  now: string,
  { unitsPerCaller, perCallerMs }: RefreshLimits,
): Promise<{ left: number; renewedAt: string }> {
  await trx('refresh_callers')
    .insert({ caller, window_started_at: now, units: 0 })
    .onConflict('caller')
    .ignore();
  await trx('refresh_callers')
    .where({ caller })
    .where('window_started_at', '<=', later(now, -perCallerMs))
    .update({ window_started_at: now, units: 0 });
  const [row] = (await lock(db, trx('refresh_callers').where({ caller }).select('*'))) as [
    { window_started_at: string; units: number },
  ];
  return { left: unitsPerCaller - row.units, renewedAt: later(row.window_started_at, perCallerMs) };
}

function lock<T extends Knex.QueryBuilder>(db: StoreDatabase, query: T): T {
  return db.isPostgres ? (query.forUpdate() as T) : query;
}

function tooSoon(rows: readonly AskedRow[], { perUnitMs }: RefreshLimits): RefreshDecision {
  const [first = ''] = rows.map(row => row.refresh_accepted_at ?? '').sort();
  return { accepted: false, nextAllowedAt: later(first, perUnitMs), limit: 'unit' };
}

function refOf({ account_id, region }: AskedRow): UnitRef {
  return { accountId: account_id, region };
}
