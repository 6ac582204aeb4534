import { type AllocationAnswer, type PrivateEcrRequest, requestedPrefixLength } from '@private-ecr/core';
import type { Allocation, AllocationRequest } from '../allocation';
import { hubNameOf, spaceOf } from './spaces';

/** The range that a request wants. */
export function allocationRequestOf(
  requestId: string,
  mode: AllocationRequest['mode'],
  request: PrivateEcrRequest,
): AllocationRequest {
  const { name, owner, accountId, region, cidr, size } = request;
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
