import type { Knex } from 'knex';
import {
  allocationOf,
  existingRow,
  findRow,
  lockSpace,
  rangeColumns,
  releaseExpired,
  updateRow,
} from './allocation-rows';
import { chooseRange } from './choose-range';
import type { AddressSpace, AllocationRequest, Quota, Requester, Reservation } from './contract';
import { lockHolders, refuseTooManyOpen } from './open-requests';
import { notKnownQuotas } from './quota-checks';
import { refuseAnother } from './refusals';
import { situationOf } from './situation';

/** When it is, until when a reservation lasts that is made now, and how many may be open. */
export interface Terms {
  readonly now: string;
  readonly expiresAt: string;
  readonly maxOpenPerOwner: number;
  /** Whether others write at the same time. */
  readonly hasManyWriters: boolean;
}

/** Reserves a range within a transaction; see `Allocations.reserve`. */
export async function reserve(
  transaction: Knex.Transaction,
  request: AllocationRequest,
  requester: Requester,
  limits: { readonly space: AddressSpace; readonly quotas: readonly Quota[] },
  terms: Terms,
): Promise<Reservation> {
  const { requestId, name, ownerRef } = request;
  const { now, expiresAt } = terms;
  const hubNumber = await lockSpace(transaction, request.space);
  await releaseExpired(transaction, { hubNumber, name }, now);
  const known = await findRow(transaction, requestId);
  if (known !== undefined) refuseAnother(known, request);
  const situation = await situationOf(transaction, request, { ...limits, now });
  if (known !== undefined && known.state !== 'released') {
    if (known.state === 'reserved') await updateRow(transaction, requestId, { expires_at: expiresAt });
    return await reserved();
  }
  if (terms.hasManyWriters) await lockHolders(transaction, request, requester);
  await refuseTooManyOpen(transaction, request, requester, terms);
  const chosen = chooseRange(request, requester, situation);
  const columns = {
    hub_number: hubNumber,
    name,
    ...rangeColumns(chosen.cidr),
    state: 'reserved',
    request: JSON.stringify(request),
    requested_by: requester.name,
    owner_ref: ownerRef,
    requested_at: now,
    expires_at: expiresAt,
    confirmed_at: null,
    released_at: null,
    told_at: null,
    replaces: chosen.replaces ?? null,
    keeps_range: chosen.keepsRange,
  };
  if (known === undefined) await transaction('allocations').insert({ request_id: requestId, ...columns });
  else await updateRow(transaction, requestId, columns);
  return await reserved();

  async function reserved(): Promise<Reservation> {
    const allocation = allocationOf(await existingRow(transaction, requestId));
    const notKnown = notKnownQuotas(request, situation);
    return { ...allocation, ...(notKnown.length > 0 && { notKnown }) };
  }
}
