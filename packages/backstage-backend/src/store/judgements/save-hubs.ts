import type { Knex } from 'knex';
import type { HubJudgement } from '../../model/judgement';
import { HUB_FORMAT } from './judgement-formats';
import { saveUnitSets, unitSetOf } from './unit-sets';

export interface HubRow {
  readonly group_id: string;
  readonly hub: string;
  readonly unit_set: string;
  readonly format_version: number;
  readonly document: Buffer;
}

export async function hubRowsOf(groupId: string, hubs: readonly HubJudgement[]): Promise<readonly HubRow[]> {
  return Promise.all(
    hubs.map(async ({ hub, entityRefs, units }) => ({
      group_id: groupId,
      hub: hub.hub,
      unit_set: unitSetOf(units).id,
      format_version: HUB_FORMAT.version,
      document: await HUB_FORMAT.encode({ hub, entityRefs }),
    })),
  );
}

/** The hubs of the group are these from now on. */
export async function saveHubs(
  trx: Knex.Transaction,
  groupId: string,
  rows: readonly HubRow[],
  hubs: readonly HubJudgement[],
): Promise<void> {
  await trx('hubs').where({ group_id: groupId }).delete();
  if (rows.length > 0) await trx('hubs').insert([...rows]);
  await saveUnitSets(
    trx,
    hubs.map(({ units }) => unitSetOf(units)),
  );
}
