import { InputError, NotAllowedError } from '@backstage/errors';
import {
  type AllocationAnswer,
  type AllocationBody,
  describeProblem,
  type InputProblem,
  parseRequest,
} from '@private-ecr/core';
import type { Caller } from '../access';
import type { Requester } from '../allocation';
import type { AnswerContext } from '../answers/context';
import { allocationAnswer, allocationRequestOf } from './allocation-request';
import { placeProblems } from './place-problems';
import { type Rights, rightsOf, rightsProblems } from './rights';

/** What came of a request, and whether it was known before. */
export interface MadeRequest {
  readonly answer: AllocationAnswer;
  readonly isRepetition: boolean;
}

/**
 * Reserves the range of a network for somebody.
 *
 * @throws InvalidInputError, InputError (what is asked for), NotAllowedError (who asks), ConflictError (what is there)
 */
export async function makeRequest(
  { requestId, mode, request: asked }: AllocationBody,
  caller: Caller,
  context: AnswerContext,
): Promise<MadeRequest> {
  if (!caller.isPerson) {
    throw new NotAllowedError(
      'a network is asked for by a person: ask with the credentials of the one who started the task',
    );
  }
  const request = parseRequest(asked);
  const { policy, allocations } = context.requests;
  const rights = await rightsOf(caller, policy);
  const [foreign] = rightsProblems(request, rights, policy);
  if (foreign !== undefined) throw new NotAllowedError(described([foreign]));
  const misplaced = placeProblems(request, policy);
  if (misplaced.length > 0) throw new InputError(described(misplaced));
  const wanted = allocationRequestOf(requestId, { mode, asked, request });
  const known = await allocations.find(requestId);
  const { notKnown, ...allocation } = await allocations.reserve(wanted, requesterOf(caller, rights));
  const isRepetition = known !== undefined && known.state !== 'released';
  const answer = { ...allocationAnswer(allocation), ...(notKnown && { notKnown: [...notKnown] }) };
  return { answer, isRepetition };
}

/** Who asks, for the allocation. */
export function requesterOf({ name }: Caller, { isAdministrator, owns }: Rights): Requester {
  return { name, mayChange: ({ ownerRef }) => isAdministrator || owns.has(ownerRef) };
}

function described(problems: readonly InputProblem[]): string {
  return problems.map(problem => describeProblem('request', problem)).join('\n');
}
