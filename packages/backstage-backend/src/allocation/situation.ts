import type { Knex } from 'knex';
import { findRow, heldRows } from './allocation-rows';
import type { Situation } from './choose-range';
import type { AllocationRequest } from './contract';

/** What is held while a range is chosen for a request, which does not stand in its own way. */
export async function situationOf(
  knex: Knex,
  { requestId, space, name }: AllocationRequest,
  { now, ...known }: Pick<Situation, 'space' | 'quotas'> & { readonly now: string },
): Promise<Situation> {
  const rows = await heldRows(knex, now, { space, orName: name });
  const others = rows.filter(row => row.request_id !== requestId);
  return {
    ...known,
    held: others.filter(row => row.hub === space),
    ofName: others.filter(row => row.name === name),
    before: (await findRow(knex, requestId))?.cidr,
  };
}
