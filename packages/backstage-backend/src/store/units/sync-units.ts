import type { Knex } from 'knex';
import type { CollectionPlan } from '../../model/facts';
import { unitKey } from '../../model/unit';
import { firstAttempt } from '../first-attempt';
import { slotOf } from '../stored-document';
import { chunksOf, type StoreDatabase } from '../store-database';
import type { UnitRow } from './unit-row';

/** Makes `plans` the set of units. */
export function syncUnits(db: StoreDatabase, plans: readonly CollectionPlan[]): Promise<void> {
  const wanted = new Map(plans.map(plan => [unitKey(plan.unit), plan]));
  return db.write(async trx => {
    const known = await trx<UnitRow>('units').select('unit_key', 'plan');
    const planOf = new Map(known.map(row => [row.unit_key, row.plan]));
    const now = db.now();
    await remove(
      trx,
      [...planOf.keys()].filter(key => !wanted.has(key)),
    );
    await add(
      trx,
      [...wanted.values()].filter(plan => !planOf.has(unitKey(plan.unit))),
      now,
    );
    for (const [key, plan] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const text = JSON.stringify(plan);
      if (!planOf.has(key) || planOf.get(key) === text) continue;
      await trx('units').where({ unit_key: key }).update({ plan: text, next_due_at: now });
    }
  });
}

async function remove(trx: Knex.Transaction, keys: readonly string[]): Promise<void> {
  for (const chunk of chunksOf([...keys].sort())) {
    await trx('units').whereIn('unit_key', chunk).delete();
    await trx('unit_facts').whereIn('unit_key', chunk).delete();
  }
}

async function add(trx: Knex.Transaction, plans: readonly CollectionPlan[], now: string): Promise<void> {
  const rows = plans.map(plan => ({
    unit_key: unitKey(plan.unit),
    account_id: plan.unit.accountId,
    region: plan.unit.region,
    plan: JSON.stringify(plan),
    slot: slotOf(unitKey(plan.unit)),
    next_due_at: now,
    attempt: firstAttempt(),
  }));
  for (const chunk of chunksOf(rows)) {
    // Another replica may have added them at the same moment.
    await trx('units')
      .insert([...chunk])
      .onConflict('unit_key')
      .ignore();
  }
}
