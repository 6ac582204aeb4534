import { type AllocationAnswer, type PrivateEcrRequest, requestedPrefixLength } from '@private-ecr/core';
import type { Allocation, AllocationRequest } from '../allocation';
import { hubNameOf, spaceOf } from './spaces';

/** What a request is made with: as it was asked for, and with what was left out filled in. */
export interface AskedRequest {
  readonly mode: AllocationRequest['mode'];
  readonly asked: unknown;
  readonly request: PrivateEcrRequest;
}

/** The range that a request wants. What a change leaves out is not filled in: it stays as it is. */
export function allocationRequestOf(
  requestId: string,
  { mode, asked, request }: AskedRequest,
): AllocationRequest {
  const { name, owner, accountId, region, cidr, size, azCount, connectivity } = request;
  const isSaid = (field: keyof PrivateEcrRequest) => mode === 'add' || Object.hasOwn(asked as object, field);
  const staysAsItIs = mode === 'change' && cidr === undefined && size === undefined;
  return {
    requestId,
    mode,
    ...spaceOf(request),
    name,
    ownerRef: owner,
    accountId,
    region,
    ...(!staysAsItIs && { prefixLength: requestedPrefixLength(request) }),
    ...(cidr !== undefined && { cidr }),
    ...(isSaid('azCount') && { azCount }),
    ...(isSaid('connectivity') && { connectivity }),
  };
}

/** An allocation as the API answers it. */
export function allocationAnswer(allocation: Allocation): AllocationAnswer {
  const { requestId, mode, topology, name, ownerRef, accountId, region, cidr, state } = allocation;
  const { requestedBy, requestedAt, expiresAt, confirmedAt, releasedAt } = allocation;
  const hub = hubNameOf(allocation);
  return {
    schemaVersion: 1,
    requestId,
    mode,
    ...(hub !== undefined && { hub }),
    region,
    topology,
    name,
    owner: ownerRef,
    accountId,
    cidr,
    state,
    requestedBy,
    requestedAt,
    ...(expiresAt !== undefined && { expiresAt }),
    ...(confirmedAt !== undefined && { confirmedAt }),
    ...(releasedAt !== undefined && { releasedAt }),
  };
}
