import type { AllocationAnswer } from '@private-ecr/core';
import { parseDefinition } from 'cdktf-private-ecr';
import type { Repository } from './repository';

/**
 * Whether a request is part of what is applied: its team is there with its range, however it was merged. Its branch may be
 * gone then.
 */
export async function isMerged(
  repository: Pick<Repository, 'head' | 'read'>,
  definition: string,
  { name, cidr }: Pick<AllocationAnswer, 'name' | 'cidr'>,
): Promise<boolean> {
  const text = await repository.read(await repository.head(), definition);
  if (text === undefined) return false;
  return parseDefinition(text, definition).teams.some(
    ({ request }) => request.name === name && request.cidr === cidr,
  );
}
