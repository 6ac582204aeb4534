import type { AllocationAnswer } from '@private-ecr/core';
import { parseDefinition } from 'cdktf-private-ecr';
import { isOfRequest } from '../tasks/request-trailer';
import type { Repository } from './repository';

/** What a team of the definition has of its request. */
const OWN = ['name', 'owner', 'accountId', 'cidr'] as const;
type Own = (typeof OWN)[number];

/** A request whose branch may be merged, and what of its team is held beside it. */
export interface MayBeMerged {
  readonly request: Pick<AllocationAnswer, 'requestId' | 'mode' | Own>;
  /** Of a change: the network that it is of. */
  readonly beside: readonly Pick<AllocationAnswer, 'cidr'>[];
}

/**
 * Whether a request is part of what is applied: its team is there with its range, however it was merged. Its branch may be
 * gone then. Of a change whose range was the team's before, that says nothing: a commit of what is applied has to name it.
 */
export async function isMerged(
  repository: Pick<Repository, 'head' | 'read' | 'messages'>,
  definition: string,
  { request, beside }: MayBeMerged,
): Promise<boolean> {
  const head = await repository.head();
  const text = await repository.read(head, definition);
  if (text === undefined) return false;
  const isThere = parseDefinition(text, definition).teams.some(team =>
    OWN.every(field => team.request[field] === request[field]),
  );
  if (!isThere || request.mode === 'add') return isThere;
  const isNewRange = beside.length > 0 && beside.every(({ cidr }) => cidr !== request.cidr);
  if (isNewRange) return true;
  return (await repository.messages(head)).some(message => isOfRequest(message, request.requestId));
}

/** Whether the end of a team is part of what is applied: the definition has it no more. */
export async function isEnded(
  repository: Pick<Repository, 'head' | 'read'>,
  definition: string,
  name: string,
): Promise<boolean> {
  const text = await repository.read(await repository.head(), definition);
  if (text === undefined) return false;
  return parseDefinition(text, definition).teams.every(({ request }) => request.name !== name);
}
