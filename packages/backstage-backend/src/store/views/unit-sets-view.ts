import type { Knex } from 'knex';
import type { StoredUnitFreshness } from '../contract';
import { freshnessOf, type FreshnessRow } from '../units/unit-row';

/** Columns of a unit beside those of what rests on it; all null where the set is empty. */
export const UNIT_COLUMNS = {
  unit_account_id: 'units.account_id',
  unit_region: 'units.region',
  unit_collected_at: 'units.collected_at',
  unit_problems: 'units.problems',
  unit_next_due_at: 'units.next_due_at',
} as const;

export interface UnitColumns {
  readonly unit_account_id: string | null;
  readonly unit_region: string | null;
  readonly unit_collected_at: string | null;
  readonly unit_problems: string | null;
  readonly unit_next_due_at: string | null;
}

/** Adds the units of the set that `column` names: a row each. */
export function withUnits(query: Knex.QueryBuilder, column: string): Knex.QueryBuilder {
  return query
    .leftJoin('unit_sets', 'unit_sets.set_id', column)
    .leftJoin('units', 'units.unit_key', 'unit_sets.unit_key')
    .orderBy('units.unit_key');
}

export function unitsOf(rows: readonly UnitColumns[]): readonly StoredUnitFreshness[] {
  return rows.flatMap(row => {
    const unit = {
      account_id: row.unit_account_id,
      region: row.unit_region,
      collected_at: row.unit_collected_at,
      problems: row.unit_problems,
      next_due_at: row.unit_next_due_at,
    };
    return unit.account_id === null ? [] : [freshnessOf(unit as FreshnessRow)];
  });
}
