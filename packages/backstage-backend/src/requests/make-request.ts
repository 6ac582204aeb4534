import { InputError, NotAllowedError } from '@backstage/errors';
import {
  type AllocationAnswer,
  type AllocationBody,
  describeProblem,
  type InputProblem,
  parseRequest,
} from '@private-ecr/core';
import type { Caller } from '../access';
import type { AllocationRequest, Requester } from '../allocation';
import type { AnswerContext } from '../answers/context';
import { allocationAnswer, allocationRequestOf } from './allocation-request';
import { placeProblems } from './place-problems';
import { quotasOf, refuseAtQuota } from './quotas';
import { type Rights, rightsOf, rightsProblems } from './rights';
import { hubNameOf } from './spaces';

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
  const rights = await rightsOf(caller);
  const [foreign] = rightsProblems(request, rights, policy);
  if (foreign !== undefined) throw new NotAllowedError(described([foreign]));
  const misplaced = placeProblems(request, policy);
  if (misplaced.length > 0) throw new InputError(described(misplaced));
  const wanted = allocationRequestOf(requestId, mode, request);
  const known = await allocations.find(requestId);
  await refuseFullHub(wanted, context);
  const allocation = await allocations.reserve(wanted, requesterOf(caller, rights));
  const isRepetition = known !== undefined && known.state !== 'released';
  return { answer: allocationAnswer(allocation), isRepetition };
}

/** Who asks, for the allocation. */
export function requesterOf({ name }: Caller, { isAdministrator, owns }: Rights): Requester {
  return { name, mayChange: ({ ownerRef }) => isAdministrator || owns.has(ownerRef) };
}

/** @throws ConflictError */
export async function refuseFullHub(wanted: AllocationRequest, context: AnswerContext): Promise<void> {
  const { policy, allocations } = context.requests;
  const hub = policy.hubs.find(({ name }) => name === hubNameOf(wanted));
  if (hub === undefined) return;
  // The request itself does not count, so that a repetition is answered as the first time.
  const held = (await allocations.held(hub.name)).filter(one => one.requestId !== wanted.requestId);
  const quotas = await quotasOf(hub, held, context.store.views);
  refuseAtQuota(wanted, { hub, held, quotas });
}

function described(problems: readonly InputProblem[]): string {
  return problems.map(problem => describeProblem('request', problem)).join('\n');
}
