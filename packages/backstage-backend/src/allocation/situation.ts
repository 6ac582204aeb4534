import type { Knex } from 'knex';
import { type AllocationRow, findRow, heldRows } from './allocation-rows';
import type { Situation } from './choose-range';
import type { AddressSpace, AllocationRequest } from './contract';

/** What is held while a range is chosen for a request, which does not stand in its own way. */
export async function situationOf(
  knex: Knex,
  { requestId, space, name }: AllocationRequest,
  addressSpace: AddressSpace,
  now: string,
): Promise<Situation> {
  const others = (rows: readonly AllocationRow[]) => rows.filter(row => row.request_id !== requestId);
  return {
    space: addressSpace,
    held: others(await heldRows(knex, now, { space })),
    ofName: others(await heldRows(knex, now, { name })),
    before: (await findRow(knex, requestId))?.cidr,
  };
}
