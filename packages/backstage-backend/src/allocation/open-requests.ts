import { printValue } from '@private-ecr/core';
import type { Knex } from 'knex';
import type { AllocationRow } from './allocation-rows';
import type { AllocationRequest, Requester } from './contract';
import { RefusedRequestError } from './refusals';

/** Whose requests are counted together: those of an owner, or those that one person made. */
interface Holder {
  readonly column: 'owner_ref' | 'requested_by';
  readonly ref: string;
}

function holdersOf({ ownerRef }: AllocationRequest, { name }: Requester): readonly [Holder, Holder] {
  return [
    { column: 'owner_ref', ref: ownerRef },
    { column: 'requested_by', ref: name },
  ];
}

/**
 * Keeps others from reserving for the same owner or person until the transaction ends, whatever the hub: the lock of a
 * hub does not. It is taken after that one, and always in the same order, so that no two wait for each other. SQLite
 * needs none, since it has one writer at a time.
 */
export async function lockHolders(
  transaction: Knex.Transaction,
  request: AllocationRequest,
  requester: Requester,
): Promise<void> {
  const keys = holdersOf(request, requester).map(({ column, ref }) => `allocations.${column} ${ref}`);
  for (const key of keys.sort()) {
    await transaction.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key]);
  }
}

/**
 * Who reserves again and again, and confirms nothing, keeps ranges from others. What the request itself holds does not
 * count, nor what has ended.
 *
 * @throws RefusedRequestError where the owner, or the person, has as many open requests as it may
 */
export async function refuseTooManyOpen(
  knex: Knex,
  request: AllocationRequest,
  requester: Requester,
  { now, maxOpenPerOwner: limit }: { readonly now: string; readonly maxOpenPerOwner: number },
): Promise<void> {
  for (const holder of holdersOf(request, requester)) {
    const open = () =>
      knex<AllocationRow>('allocations')
        .where({ state: 'reserved', [holder.column]: holder.ref })
        .andWhere('expires_at', '>', now)
        .andWhereNot({ request_id: request.requestId });
    const count = Number((await open().count({ count: '*' }))[0]?.count ?? 0);
    if (count < limit) continue;
    throw tooMany(
      holder,
      await open().orderBy(['expires_at', 'request_id']).select('name', 'expires_at'),
      limit,
    );
  }
}

function tooMany(
  { column, ref }: Holder,
  open: readonly Pick<AllocationRow, 'name' | 'expires_at'>[],
  limit: number,
): RefusedRequestError {
  const who = column === 'owner_ref' ? printValue(ref) : `a request by ${printValue(ref)}`;
  const many = `${open.length} open ${open.length === 1 ? 'request' : 'requests'}`;
  return new RefusedRequestError({
    path: 'owner',
    found: `${who}, with ${many} already: ${open.map(({ name }) => name).join(', ')}`,
    allowed: `at most ${limit} at a time of one owner, and of one person (privateEcr.requests.maxOpenPerOwner)`,
    fix: `confirm or release one of them; the first of them ends by itself at ${open[0]?.expires_at ?? 'its time'}`,
  });
}
