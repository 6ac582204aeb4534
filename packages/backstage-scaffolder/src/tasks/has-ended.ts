import type { AllocationAnswer } from '@private-ecr/core';

/** Whether a request can come to nothing any more: its range was given back, or its reservation is over for this long. */
export function hasEnded(
  { state, expiresAt }: Pick<AllocationAnswer, 'state' | 'expiresAt'>,
  forMs = 0,
): boolean {
  if (state === 'released') return true;
  return state === 'reserved' && Date.parse(expiresAt ?? '') + forMs < Date.now();
}
