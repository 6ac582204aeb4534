import type { Knex } from 'knex';
import type { FleetRowView } from '../contract';
import type { EntityRow } from '../judgements/entity-rows';
import { chunksOf, type StoreDatabase } from '../store-database';
import { isKey } from '../stored-document';

interface FleetRow extends EntityRow {
  readonly collected_at: string | null;
}

const COLUMNS = [
  'entity_ref',
  'kind',
  'title',
  'owner_ref',
  'account_id',
  'region',
  'vpc_id',
  'hub',
  'topology',
  'status',
  'verdict',
  'headline',
  'nat_gateways',
  'savings_monthly_usd',
  'savings_monthly_cents',
].map(column => `entities.${column}`);

/** All rows, or those of given entities; the age is that of the oldest unit, told once per set of units. */
export async function fleetView(
  db: StoreDatabase,
  entityRefs?: readonly string[],
): Promise<readonly FleetRowView[]> {
  if (entityRefs === undefined) return (await db.read(knex => rowsOf(knex))).map(viewOf);
  const found = [];
  for (const chunk of chunksOf(entityRefs.filter(isKey))) {
    const rows = await db.read(knex => rowsOf(knex).whereIn('entities.entity_ref', chunk));
    found.push(...(rows as FleetRow[]).map(viewOf));
  }
  return found;
}

function rowsOf(knex: Knex): Knex.QueryBuilder<FleetRow, FleetRow[]> {
  const ages = knex('unit_sets')
    .join('units', 'units.unit_key', 'unit_sets.unit_key')
    .groupBy('unit_sets.set_id')
    .select('unit_sets.set_id')
    .min('units.collected_at as collected_at')
    .as('ages');
  return knex('entities')
    .leftJoin(ages, 'ages.set_id', 'entities.unit_set')
    .leftJoin('judgement_groups', 'judgement_groups.group_id', 'entities.group_id')
    .orderBy('entities.entity_ref')
    .select(...COLUMNS, 'ages.collected_at')
    .select(
      knex.raw('coalesce(judgement_groups.judged_at, entities.judged_at) as judged_at'),
    ) as unknown as Knex.QueryBuilder<FleetRow, FleetRow[]>;
}

function viewOf(row: FleetRow): FleetRowView {
  const cents = row.savings_monthly_cents;
  return {
    entityRef: row.entity_ref,
    kind: row.kind as FleetRowView['kind'],
    title: row.title,
    status: row.status as FleetRowView['status'],
    verdict: row.verdict as FleetRowView['verdict'],
    natGateways: row.nat_gateways,
    collectedAt: row.collected_at,
    judgedAt: row.judged_at,
    ...(row.owner_ref !== null && { ownerRef: row.owner_ref }),
    ...(row.account_id !== null && { accountId: row.account_id }),
    ...(row.region !== null && { region: row.region }),
    ...(row.vpc_id !== null && { vpcId: row.vpc_id }),
    ...(row.hub !== null && { hub: row.hub }),
    ...(row.topology !== null && { topology: row.topology }),
    ...(row.headline !== null && { headline: row.headline }),
    ...(row.savings_monthly_usd !== null && { savingsMonthlyUsd: row.savings_monthly_usd }),
    ...(cents !== null && { savingsMonthlyCents: Number(cents) }),
  };
}
