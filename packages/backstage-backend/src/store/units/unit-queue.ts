import type { UnitFreshness } from '@private-ecr/core';
import type { Knex } from 'knex';
import { unitKey } from '../../model/unit';
import type { UnitClaim, UnitQueue } from '../contract';
import { parseColumn } from '../stored-document';
import type { StoreDatabase } from '../store-database';
import { claimDueUnit, claimRequestedUnit } from './claim-unit';
import { FACTS_FORMAT } from './facts-format';
import { nothingWasRead, summaryOfFacts } from './facts-summary';
import type { UnitRow } from './unit-row';

/** The part that stands for a unit of which nothing at all can be read. */
const ACCOUNT_PART = 'account';

export function createUnitQueue(db: StoreDatabase): UnitQueue {
  const held = ({ plan, attempt }: UnitClaim) => ({ unit_key: unitKey(plan.unit), attempt });
  const free = { claimed_at: null, claimed_until: null };
  /** A read answers what was asked before it began: who asked later waits for the next one. */
  const unanswered = (trx: Knex.Transaction, { claimedAt }: UnitClaim) =>
    trx.raw('case when refresh_requested_at > ? then refresh_requested_at end', [claimedAt]);
  return {
    claim: (selection, leaseMs) => claimDueUnit(db, selection, leaseMs),
    claimRequested: (unit, leaseMs) => claimRequestedUnit(db, unit, leaseMs),

    save: async (claim, { facts, calls, metricsRequested, durationMs }, nextDueAt) => {
      const document = await FACTS_FORMAT.encode(facts);
      const { collectedAt, problems, vpcs } = summaryOfFacts(facts);
      return db.write(async trx => {
        const written = await trx('units')
          .where(held(claim))
          .update({
            ...free,
            next_due_at: nextDueAt.toISOString(),
            refresh_requested_at: unanswered(trx, claim),
            version: trx.raw('version + 1'),
            collected_at: collectedAt,
            problems: JSON.stringify(problems),
            failures: nothingWasRead(facts) ? trx.raw('failures + 1') : 0,
            last_duration_ms: Math.round(durationMs),
            last_calls: calls,
            last_metrics_requested: metricsRequested,
          });
        if (written === 0) return false;
        await trx('unit_facts')
          .insert({
            unit_key: unitKey(claim.plan.unit),
            format_version: FACTS_FORMAT.version,
            document,
            vpcs: vpcs === null ? null : JSON.stringify(vpcs),
          })
          .onConflict('unit_key')
          .merge();
        return true;
      });
    },

    fail: (claim, failure, nextDueAt) =>
      db.write(async trx => {
        const row = await trx<UnitRow>('units').where(held(claim)).first('problems');
        if (row === undefined) return false;
        const before = parseColumn<UnitFreshness['problems']>(row.problems) ?? [];
        const since = before.find(({ part }) => part === ACCOUNT_PART)?.since ?? db.now();
        const written = await trx('units')
          .where(held(claim))
          .update({
            ...free,
            next_due_at: nextDueAt.toISOString(),
            refresh_requested_at: unanswered(trx, claim),
            problems: JSON.stringify([{ part: ACCOUNT_PART, ...failure, since }]),
            failures: trx.raw('failures + 1'),
          });
        return written > 0;
      }),

    release: claim => db.read(async knex => void (await knex('units').where(held(claim)).update(free))),
  };
}
