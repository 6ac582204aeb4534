import { ConflictError, NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { describeProblem, type InputProblem, printValue } from '@private-ecr/core';
import { isError } from '../store';
import { type AllocationRow, requestOf } from './allocation-rows';
import type { AllocationRequest } from './contract';

const messageOf = (problem: InputProblem) => describeProblem('request', problem);

/** A request that is right by itself and cannot be had beside what there is. Answered as 409. */
export class RefusedRequestError extends ConflictError {
  override name = 'ConflictError' as const;

  constructor(readonly problem: InputProblem) {
    super(messageOf(problem));
  }
}

/** A network of somebody else. Answered as 403. */
export class ForeignNetworkError extends NotAllowedError {
  override name = 'NotAllowedError' as const;

  constructor(readonly problem: InputProblem) {
    super(messageOf(problem));
  }
}

/** Nothing is known to be free. Answered as 503: the next read may tell. */
export class SpaceNotKnownError extends ServiceUnavailableError {
  override name = 'ServiceUnavailableError' as const;

  constructor(readonly problem: InputProblem) {
    super(messageOf(problem));
  }
}

/** What is wrong with a request, of a refusal as a value. @throws what is no refusal */
export function problemOf(error: unknown): InputProblem {
  const isRefusal = [RefusedRequestError, ForeignNetworkError, SpaceNotKnownError].some(
    refusal => error instanceof refusal,
  );
  if (!isRefusal) throw error;
  return (error as RefusedRequestError).problem;
}

/** What makes two requests different ones. */
const FIELDS = [
  'mode',
  'space',
  'topology',
  'name',
  'ownerRef',
  'accountId',
  'region',
  'prefixLength',
  'cidr',
  'azCount',
  'connectivity',
] as const satisfies readonly (keyof AllocationRequest)[];

/** @throws RefusedRequestError where the id of a row stands for another request */
export function refuseAnother(row: AllocationRow, request: AllocationRequest): void {
  const before = requestOf(row);
  const different = FIELDS.filter(key => before[key] !== request[key] && !isNotKept(key, before));
  if (different.length === 0) return;
  throw new RefusedRequestError({
    path: 'requestId',
    found: `${printValue(request.requestId)}, which stands for another request: other ${different.join(', ')}`,
    allowed: 'an id that no other request has',
    fix: 'use a new id',
  });
}

/** Requests that were made before these fields were kept are known without them. */
function isNotKept(key: (typeof FIELDS)[number], before: AllocationRequest): boolean {
  return (key === 'azCount' || key === 'connectivity') && before[key] === undefined;
}

/** The database's own word, as an answer for a caller: what it guards was taken at this very moment. */
export function asConflict(error: unknown, { name, space }: AllocationRequest): unknown {
  const message = isError(error) ? error.message : '';
  const refused = (path: string, found: string) =>
    new RefusedRequestError({
      path,
      found: `${found}, taken by another request at this moment`,
      allowed: path === 'name' ? 'a name that no network has' : `a range that is free in ${space}`,
      fix: path === 'name' ? 'choose another name' : 'ask again',
    });
  if (message.includes('allocations_do_not_overlap')) return refused('cidr', 'a range');
  // SQLite names the column, PostgreSQL the index.
  return /allocations_names_are_one|UNIQUE constraint failed: allocations\.name/.test(message)
    ? refused('name', printValue(name))
    : error;
}
