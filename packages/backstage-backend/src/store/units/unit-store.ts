import { unitKey, type UnitRef } from '../../model/unit';
import type { SeenVpc, StoredFacts, UnitStore } from '../contract';
import { parseColumn } from '../stored-document';
import { chunksOf, type StoreDatabase } from '../store-database';
import { FACTS_FORMAT } from './facts-format';
import { syncUnits } from './sync-units';
import { STATUS_COLUMNS, statusOf, type UnitRow } from './unit-row';

interface FactsRow {
  readonly unit_key: string;
  readonly version: number;
  readonly format_version: number;
  readonly document: Buffer;
}

export function createUnitStore(db: StoreDatabase): UnitStore {
  return {
    sync: plans => syncUnits(db, plans),
    facts: async unit => (await factsOf(db, [unit])).get(unitKey(unit)),
    factsOf: units => factsOf(db, units),
    status: () =>
      db.read(async knex =>
        (
          await knex<UnitRow>('units')
            .select(...STATUS_COLUMNS)
            .orderBy('unit_key')
        ).map(statusOf),
      ),
    seenVpcs: () => seenVpcs(db),
  };
}

/** One chunk of rows at a time: facts of a large unit are megabytes. */
async function factsOf(
  db: StoreDatabase,
  units: readonly UnitRef[],
): Promise<ReadonlyMap<string, StoredFacts>> {
  const found = new Map<string, StoredFacts>();
  for (const keys of chunksOf([...new Set(units.map(unitKey))])) {
    const rows = await db.read(knex =>
      knex('unit_facts')
        .join('units', 'units.unit_key', 'unit_facts.unit_key')
        .whereIn('unit_facts.unit_key', keys)
        .select<FactsRow[]>(
          'unit_facts.unit_key',
          'units.version',
          'unit_facts.format_version',
          'unit_facts.document',
        ),
    );
    for (const row of rows) {
      const facts = await FACTS_FORMAT.decode(row.format_version, row.document);
      if (facts !== undefined) found.set(row.unit_key, { version: row.version, facts });
    }
  }
  return found;
}

async function seenVpcs(db: StoreDatabase): Promise<{ vpcs: SeenVpc[]; unread: UnitRef[] }> {
  const rows = await db.read(knex =>
    knex('units')
      .leftJoin('unit_facts', 'units.unit_key', 'unit_facts.unit_key')
      .orderBy('units.unit_key')
      .select<{ account_id: string; region: string; vpcs: string | null }[]>(
        'units.account_id',
        'units.region',
        'unit_facts.vpcs',
      ),
  );
  const read = rows.map(row => ({ row, vpcs: parseColumn<readonly SeenVpc[]>(row.vpcs) }));
  return {
    vpcs: read.flatMap(({ vpcs }) => vpcs ?? []),
    unread: read
      .filter(({ vpcs }) => vpcs === undefined)
      .map(({ row }) => ({ accountId: row.account_id, region: row.region })),
  };
}
