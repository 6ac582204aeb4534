import { NotFoundError } from '@backstage/errors';
import { parseCidr, printValue } from '@private-ecr/core';
import type { Knex } from 'knex';
import type { Allocation, AllocationRequest } from './contract';

/** A row of `allocations`. The driver of PostgreSQL gives big integers as text; none is read here. */
export interface AllocationRow {
  readonly request_id: string;
  readonly hub_number: number;
  readonly name: string;
  readonly cidr: string;
  readonly state: Allocation['state'];
  readonly request: string;
  readonly requested_by: string;
  readonly owner_ref: string;
  readonly requested_at: string;
  readonly expires_at: string | null;
  readonly confirmed_at: string | null;
  readonly released_at: string | null;
  readonly told_at: string | null;
  readonly replaces: string | null;
  /** 0 and 1 in SQLite. */
  readonly keeps_range: boolean | number;
}

/** Numbers a space, and keeps others from looking for a range of it until the transaction ends. */
export async function lockSpace(transaction: Knex.Transaction, space: string): Promise<number> {
  await transaction('allocation_hubs').insert({ hub: space }).onConflict('hub').ignore();
  // SQLite has one writer at a time, which the insert above has made us; its dialect leaves the lock out.
  const row = await transaction<{ number: number; hub: string }>('allocation_hubs')
    .where({ hub: space })
    .forUpdate()
    .first('number');
  if (row === undefined) throw new Error(`space ${space} has no row after it was inserted`);
  return row.number;
}

export async function findRow(knex: Knex, requestId: string): Promise<AllocationRow | undefined> {
  return await knex<AllocationRow>('allocations').where({ request_id: requestId }).first();
}

/** @throws NotFoundError for an id that is not known */
export async function existingRow(knex: Knex, requestId: string): Promise<AllocationRow> {
  const row = await findRow(knex, requestId);
  if (row === undefined) throw new NotFoundError(`no allocation has the request id ${printValue(requestId)}`);
  return row;
}

/** A row with the space that it is of. */
export type HeldRow = AllocationRow & { readonly hub: string };

/** Rows whose range nobody else may have at this moment: of a space, with those of a name in any, or all. */
export async function heldRows(
  knex: Knex,
  now: string,
  { space, orName }: { readonly space?: string; readonly orName?: string },
): Promise<HeldRow[]> {
  const query = knex('allocations')
    .join('allocation_hubs', 'allocation_hubs.number', 'allocations.hub_number')
    .where(held =>
      held
        .where('state', 'confirmed')
        .orWhere(one => one.where('state', 'reserved').andWhere('expires_at', '>', now)),
    )
    .orderBy(['allocation_hubs.hub', 'first_address', 'request_id']);
  if (space !== undefined) {
    void query.andWhere(wanted => {
      void wanted.where({ hub: space });
      if (orName !== undefined) void wanted.orWhere({ name: orName });
    });
  }
  return await query.select<HeldRow[]>('allocations.*', 'allocation_hubs.hub');
}

/** Ends reservations whose time is over: those of a space, and those that hold the name in another. */
export async function releaseExpired(
  transaction: Knex,
  { hubNumber, name }: { readonly hubNumber: number; readonly name: string },
  now: string,
): Promise<void> {
  await transaction('allocations')
    .where({ state: 'reserved' })
    .andWhere(own => own.where({ hub_number: hubNumber }).orWhere({ name }))
    .andWhere('expires_at', '<=', now)
    .update({ state: 'released', released_at: now });
}

export async function updateRow(knex: Knex, requestId: string, columns: object): Promise<void> {
  await knex('allocations').where({ request_id: requestId }).update(columns);
}

/** The columns that a range has. */
export function rangeColumns(cidr: string) {
  const { first, last } = parseCidr(cidr);
  return { cidr, first_address: Number(first), last_address: Number(last) };
}

/** The request of a row, as it was made. */
export function requestOf(row: AllocationRow): AllocationRequest {
  return JSON.parse(row.request) as AllocationRequest;
}

export function allocationOf(row: AllocationRow): Allocation {
  return {
    ...requestOf(row),
    cidr: row.cidr,
    state: row.state,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    ...(row.expires_at !== null && { expiresAt: row.expires_at }),
    ...(row.confirmed_at !== null && { confirmedAt: row.confirmed_at }),
    ...(row.released_at !== null && { releasedAt: row.released_at }),
  };
}
