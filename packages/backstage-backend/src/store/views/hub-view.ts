import type { HubView } from '../contract';
import { HUB_FORMAT } from '../judgements/judgement-formats';
import type { StoreDatabase } from '../store-database';
import { UNIT_COLUMNS, type UnitColumns, unitsOf, withUnits } from './unit-sets-view';

interface HubViewRow extends UnitColumns {
  readonly group_id: string;
  readonly hub: string;
  readonly judged_at: string;
  readonly format_version: number;
  readonly document: Buffer;
}

export async function hubView(db: StoreDatabase): Promise<readonly HubView[]> {
  const rows = (await db.read(async knex => {
    const query = knex('hubs')
      .join('judgement_groups', 'judgement_groups.group_id', 'hubs.group_id')
      .orderBy(['hubs.hub', 'hubs.group_id'])
      .select('hubs.group_id', 'hubs.hub', 'hubs.format_version', 'hubs.document', UNIT_COLUMNS)
      .select('judgement_groups.judged_at');
    return withUnits(query, 'hubs.unit_set');
  })) as HubViewRow[];
  const byHub = new Map<string, HubViewRow[]>();
  for (const row of rows) {
    const key = `${row.group_id} ${row.hub}`;
    byHub.set(key, [...(byHub.get(key) ?? []), row]);
  }
  return [...byHub.values()].flatMap(ofHub => {
    const [row] = ofHub;
    const stored = row && HUB_FORMAT.decodeNow(row.format_version, row.document);
    if (row === undefined || stored === undefined) return [];
    return [{ ...stored, units: unitsOf(ofHub), judgedAt: row.judged_at }];
  });
}
