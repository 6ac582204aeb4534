import { ConflictError } from '@backstage/errors';
import { printValue } from '@private-ecr/core';
import type { Knex } from 'knex';
import { allocationOf, type AllocationRow, existingRow, findRow, updateRow } from './allocation-rows';
import type { Allocation } from './contract';

/** Makes a reservation last within a transaction; see `Allocations.confirm`. */
export async function confirm(
  transaction: Knex.Transaction,
  requestId: string,
  now: string,
): Promise<Allocation> {
  const row = await existingRow(transaction, requestId);
  if (row.state === 'confirmed') return allocationOf(row);
  if (row.state === 'released' || (row.expires_at ?? '') <= now) throw ended(row);
  if (row.replaces !== null) await takePlaceOf(transaction, row.replaces, row, now);
  // Where somebody has released it in between, nothing is changed.
  await transaction('allocations')
    .where({ request_id: requestId, state: 'reserved' })
    .update({ state: 'confirmed', confirmed_at: now, expires_at: null, replaces: null, keeps_range: false });
  const confirmed = await existingRow(transaction, requestId);
  if (confirmed.state !== 'confirmed') throw ended(confirmed);
  return allocationOf(confirmed);
}

/** The network is that of the change from now on; its range, and its name, are free of the request before. */
async function takePlaceOf(
  transaction: Knex.Transaction,
  replaced: string,
  row: AllocationRow,
  now: string,
): Promise<void> {
  const before = await findRow(transaction, replaced);
  if (before?.state !== 'confirmed') {
    throw new ConflictError(
      `the network ${row.name} that ${printValue(row.request_id)} would change was given back; ask for a new one`,
    );
  }
  await updateRow(transaction, replaced, { state: 'released', released_at: now });
}

function ended({ request_id, cidr, released_at, expires_at }: AllocationRow): ConflictError {
  const at = released_at ?? expires_at ?? 'an unknown time';
  return new ConflictError(
    `the reservation ${printValue(request_id)} of ${cidr} ended at ${at}; reserve again, then confirm`,
  );
}
