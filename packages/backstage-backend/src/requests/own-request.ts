import { NotFoundError } from '@backstage/errors';
import { type AllocationAnswer, type AllocationList, printValue } from '@private-ecr/core';
import type { Caller } from '../access';
import type { Allocation } from '../allocation';
import type { AnswerContext } from '../answers/context';
import { allocationAnswer } from './allocation-request';
import { type Rights, rightsOf } from './rights';
import { hubNameOf } from './spaces';

/**
 * A request of the caller's own, or of one of its owners. Who may not see it is told what it would be told if there were
 * none.
 *
 * @throws NotFoundError
 */
export async function ownRequest(
  requestId: string,
  caller: Caller,
  context: AnswerContext,
): Promise<AllocationAnswer> {
  const [found, rights] = await Promise.all([
    context.requests.allocations.find(requestId),
    rightsOf(caller, context.requests.policy),
  ]);
  if (found === undefined || !mayHandle(found, caller, rights)) {
    throw new NotFoundError(
      `no allocation that you may see has the request id ${printValue(requestId)}; see GET /v1/requests`,
    );
  }
  return allocationAnswer(found);
}

/** What is held that the caller may handle. */
export async function ownRequests(
  { hub, name }: { readonly hub?: string | undefined; readonly name?: string | undefined },
  caller: Caller,
  context: AnswerContext,
): Promise<AllocationList> {
  const [held, rights] = await Promise.all([
    context.requests.allocations.held(),
    rightsOf(caller, context.requests.policy),
  ]);
  const requests = held
    .filter(one => hub === undefined || hubNameOf(one) === hub)
    .filter(one => name === undefined || one.name === name)
    .filter(one => mayHandle(one, caller, rights))
    .map(allocationAnswer);
  return { schemaVersion: 1, requests };
}

/** A network is its owner's; a reservation that of who asked for it too, who may have left the owner since. */
function mayHandle(
  { requestedBy, ownerRef, state }: Allocation,
  caller: Caller,
  { isAdministrator, owns }: Rights,
): boolean {
  return (
    isAdministrator ||
    owns.has(ownerRef) ||
    (state === 'reserved' && caller.isPerson && requestedBy === caller.name)
  );
}

/** Makes the range of an own request last. */
export async function confirmRequest(
  requestId: string,
  caller: Caller,
  context: AnswerContext,
): Promise<AllocationAnswer> {
  await ownRequest(requestId, caller, context);
  return allocationAnswer(await context.requests.allocations.confirm(requestId));
}

/** Gives the range of an own request back. */
export async function releaseRequest(
  requestId: string,
  caller: Caller,
  context: AnswerContext,
): Promise<AllocationAnswer> {
  await ownRequest(requestId, caller, context);
  return allocationAnswer(await context.requests.allocations.release(requestId));
}
