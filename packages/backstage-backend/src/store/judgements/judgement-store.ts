import type { JudgementStore, Status, StatusChangeQueue } from '../contract';
import { later } from '../moments';
import type { StoreDatabase } from '../store-database';
import { claimDueGroup, claimGroupsByUnits } from './claim-groups';
import { saveJudgement } from './save-judgement';

export function createJudgementStore(db: StoreDatabase): JudgementStore {
  return {
    claim: (selection, leaseMs) => claimDueGroup(db, selection, leaseMs),
    claimByUnits: (units, selection, leaseMs) => claimGroupsByUnits(db, units, selection, leaseMs),
    save: (claim, judgement) => saveJudgement(db, claim, judgement),
    release: ({ groupId, attempt }, retryAfterMs) =>
      db.read(async knex => {
        await knex('judgement_groups')
          .where({ group_id: groupId, attempt })
          .update({ claimed_until: null, not_before: later(db.now(), retryAfterMs) });
      }),
  };
}

interface StatusChangeRow {
  readonly id: string;
  readonly entity_ref: string;
  readonly from_status: Status;
  readonly to_status: Status;
  readonly last_known_status: Status | null;
  readonly at: string;
  readonly headline: string | null;
  readonly owner_ref: string | null;
  readonly title: string;
}

export function createStatusChangeQueue(db: StoreDatabase): StatusChangeQueue {
  return {
    pending: async limit => {
      const rows = await db.read(knex =>
        knex<StatusChangeRow>('status_changes').orderBy(['at', 'id']).limit(limit).select('*'),
      );
      return rows.map(row => ({
        id: row.id,
        entityRef: row.entity_ref,
        from: row.from_status,
        to: row.to_status,
        at: row.at,
        title: row.title,
        ...(row.last_known_status !== null && { lastKnown: row.last_known_status }),
        ...(row.headline !== null && { headline: row.headline }),
        ...(row.owner_ref !== null && { ownerRef: row.owner_ref }),
      }));
    },
    settle: ids => db.read(async knex => void (await knex('status_changes').whereIn('id', ids).delete())),
  };
}
