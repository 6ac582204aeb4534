import { capacity, formatCidr, nextFree, parseCidr } from '@private-ecr/core';
import type { StoreDatabase } from '../store';
import {
  allocationOf,
  type AllocationRow,
  existingRow,
  findRow,
  heldRows,
  updateRow,
} from './allocation-rows';
import { chooseRange } from './choose-range';
import { confirm } from './confirm';
import type { AddressSpace, AddressSpaceOf, Allocations, Offer, QuotasOf } from './contract';
import { refuseTooManyOpen } from './open-requests';
import { notKnownQuotas } from './quota-checks';
import { asConflict, problemOf } from './refusals';
import { reserve } from './reserve';
import { situationOf } from './situation';

export interface AllocationsOptions {
  readonly db: StoreDatabase;
  readonly addressSpaceOf: AddressSpaceOf;
  readonly quotasOf: QuotasOf;
  /** How long a reservation lasts that nobody confirms. */
  readonly reservationSeconds: number;
  /** How many reservations that nobody has confirmed one owner, and one person, may have at a time. */
  readonly maxOpenPerOwner: number;
}

/** Hands out ranges; see {@link Allocations}. */
export function createAllocations({
  db,
  addressSpaceOf,
  quotasOf,
  reservationSeconds,
  maxOpenPerOwner,
}: AllocationsOptions): Allocations {
  const terms = () => {
    const now = db.now();
    const expiresAt = new Date(Date.parse(now) + reservationSeconds * 1_000).toISOString();
    return { now, expiresAt, maxOpenPerOwner, hasManyWriters: db.isPostgres };
  };
  return {
    async reserve(request, requester) {
      // What the network uses is read before the lock is taken: others wait for the arithmetic alone.
      const [space, quotas] = await Promise.all([addressSpaceOf(request), quotasOf(request)]);
      return await db.write(async transaction => {
        try {
          return await reserve(transaction, request, requester, { space, quotas }, terms());
        } catch (error) {
          throw asConflict(error, request);
        }
      });
    },

    confirm: requestId => db.write(transaction => confirm(transaction, requestId, db.now())),

    release: requestId =>
      db.write(async transaction => {
        const row = await existingRow(transaction, requestId);
        if (row.state === 'released') return allocationOf(row);
        await updateRow(transaction, requestId, {
          state: 'released',
          released_at: db.now(),
          expires_at: null,
        });
        return allocationOf(await existingRow(transaction, requestId));
      }),

    async find(requestId) {
      const row = await db.read(knex => findRow(knex, requestId));
      return row && allocationOf(row);
    },

    async held(space) {
      const rows = await db.read(knex => heldRows(knex, db.now(), space === undefined ? {} : { space }));
      return rows.map(allocationOf);
    },

    async untold(since) {
      const rows = await db.read(knex =>
        knex<AllocationRow>('allocations')
          .where({ state: 'confirmed', told_at: null })
          .andWhere('confirmed_at', '>=', since.toISOString())
          .orderBy('confirmed_at')
          .select('*'),
      );
      return rows.map(allocationOf).filter(({ mode }) => mode === 'add');
    },

    settleTold: requestId =>
      db.write(transaction => updateRow(transaction, requestId, { told_at: db.now() })),

    async offer(space, prefixLength) {
      const addressSpace = await addressSpaceOf(space);
      const held = await db.read(knex => heldRows(knex, db.now(), { space: space.space }));
      return offerOf(addressSpace, held, prefixLength);
    },

    async quotas(space) {
      const [quotas, held] = await Promise.all([
        quotasOf(space),
        db.read(knex => heldRows(knex, db.now(), { space: space.space })),
      ]);
      const allocations = held.map(allocationOf);
      return quotas.map(({ what, limit, topologies, used }) => ({
        what,
        limit,
        ...(topologies && { topologies }),
        used: used(allocations),
      }));
    },

    async preview(request, requester, size) {
      const quotas = await quotasOf(request);
      const space = await addressSpaceOf(request).catch(problemOf);
      if ('fix' in space) return { problem: space, notKnown: [], prefixLength: size };
      return await db.read(async knex => {
        const now = db.now();
        const situation = await situationOf(knex, request, { space, quotas, now });
        const range = await (async () => {
          await refuseTooManyOpen(knex, request, requester, { now, maxOpenPerOwner });
          return { cidr: chooseRange(request, requester, situation).cidr };
        })().catch((error: unknown) => ({ problem: problemOf(error) }));
        const prefixLength = 'cidr' in range ? parseCidr(range.cidr).prefixLength : size;
        return {
          ...range,
          notKnown: notKnownQuotas(request, situation),
          prefixLength,
          remaining: offerOf(space, situation.held, prefixLength).remaining,
        };
      });
    },
  };
}

function offerOf(
  { pools, inUse }: AddressSpace,
  held: readonly AllocationRow[],
  prefixLength: number,
): Offer {
  const plan = { pools, reserved: [...inUse, ...held.map(({ cidr }) => parseCidr(cidr))], prefixLength };
  const next = nextFree(plan);
  const remaining = capacity(plan).freeBlocks;
  return next.found ? { cidr: formatCidr(next.cidr), remaining } : { detail: next.detail, remaining };
}
