import { parseCidr, printValue } from '@private-ecr/core';
import { allocationOf, type AllocationRow } from './allocation-rows';
import type { AddressSpace, Allocation, AllocationRequest, Quota, Requester } from './contract';
import { freeRange, type SizedRequest, usedRange } from './free-range';
import { refuseBeyondQuota } from './quota-checks';
import { ForeignNetworkError, RefusedRequestError } from './refusals';

/** What a row gets: its range, and whose place it takes. */
export interface ChosenRange {
  readonly cidr: string;
  /** The request that has the network until this one is confirmed. */
  readonly replaces?: string;
  /** Whether the range is that request's. */
  readonly keepsRange: boolean;
}

/** What is held while a range is chosen, and what the request itself had. */
export interface Situation {
  readonly space: AddressSpace;
  readonly quotas: readonly Quota[];
  /** Of the space, without the request's own. */
  readonly held: readonly AllocationRow[];
  /** Of the name, in all spaces, without the request's own. */
  readonly ofName: readonly AllocationRow[];
  readonly before: string | undefined;
}

/** @throws RefusedRequestError, ForeignNetworkError */
export function chooseRange(
  request: AllocationRequest,
  requester: Requester,
  situation: Situation,
): ChosenRange {
  if (request.mode === 'add') return forNew(request, requester, situation);
  const chosen = forChange(request, requester, situation);
  refuseBeyondQuota(request, situation);
  return chosen;
}

function forNew(request: AllocationRequest, requester: Requester, situation: Situation): ChosenRange {
  const { space, held, ofName, before } = situation;
  const [taken] = ofName;
  if (taken !== undefined) throw nameTaken(allocationOf(taken), requester);
  refuseBeyondQuota(request, situation);
  return { cidr: freeRange(sized(request), space, held, before), keepsRange: false };
}

function forChange(
  request: AllocationRequest,
  requester: Requester,
  { space, held, ofName, before }: Situation,
): ChosenRange {
  const pending = ofName.find(({ state }) => state === 'reserved');
  if (pending !== undefined) {
    throw new RefusedRequestError({
      path: 'name',
      found: `${printValue(request.name)}, which another request is about until ${pending.expires_at ?? 'it ends'}`,
      allowed: 'a network that nobody asks for or changes at present',
      fix: 'wait for that request, or release it',
    });
  }
  const [row] = ofName;
  if (row === undefined) return { cidr: usedRange(request, space, held), keepsRange: false };
  const current = allocationOf(row);
  if (!requester.mayChange(current)) {
    throw new ForeignNetworkError({
      path: 'name',
      found: `${printValue(request.name)}, the network of somebody else`,
      allowed: 'a network of an owner that you act for',
      fix: 'ask its owner',
    });
  }
  refuseMove(request, current);
  const replaces = row.request_id;
  if (staysAsItIs(request, current.cidr)) return { cidr: current.cidr, replaces, keepsRange: true };
  return { cidr: freeRange(sized(request), space, held, before), replaces, keepsRange: false };
}

/** What would be another network and not a change of this one. */
function refuseMove(request: AllocationRequest, current: AllocationRequest): void {
  for (const key of ['space', 'topology', 'accountId', 'region'] as const) {
    if (request[key] === current[key]) continue;
    const field = key === 'space' ? 'hub' : key;
    throw new RefusedRequestError({
      path: field,
      found: printValue(request[key]),
      allowed: `${current[key]}, where ${request.name} is`,
      fix: 'ask for a new network there, then offboard this one',
    });
  }
}

function nameTaken(current: Allocation, requester: Requester): RefusedRequestError {
  const { name, cidr, space, state } = current;
  const what = requester.mayChange(current)
    ? `a network of yours: ${cidr} in ${space} (${state})`
    : 'the network of somebody else';
  return new RefusedRequestError({
    path: 'name',
    found: `${printValue(name)}, ${what}`,
    allowed: 'a name that no network has',
    fix: 'choose another name, or change that network',
  });
}

function staysAsItIs({ cidr, prefixLength }: AllocationRequest, current: string): boolean {
  if (cidr !== undefined) return cidr === current;
  return prefixLength === undefined || prefixLength === parseCidr(current).prefixLength;
}

function sized(request: AllocationRequest): SizedRequest {
  const { cidr, prefixLength } = request;
  if (prefixLength !== undefined) return { ...request, prefixLength };
  if (cidr !== undefined) return { ...request, prefixLength: parseCidr(cidr).prefixLength };
  throw new Error(`the request ${request.requestId} says neither a range nor its size`);
}
