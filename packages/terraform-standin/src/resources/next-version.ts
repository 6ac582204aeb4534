import type { Draft } from '../behaviour/draft';

/** 1 for a new object, and one more each time it changes. */
export function nextVersion({ prior }: Draft): number {
  return typeof prior?.version === 'number' ? prior.version + 1 : 1;
}
