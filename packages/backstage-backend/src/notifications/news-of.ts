import type { StatusChange } from '../store';

/** What an owner is told. */
export type News = 'failing' | 'recovered';

/**
 * What a change of state means to an owner; undefined where it is no news. What was not known in between changes
 * nothing: who was failing before and is failing after has not recovered.
 */
export function newsOf({ entityRef, to, from, lastKnown }: StatusChange): News | undefined {
  if (!entityRef.startsWith('component:') || to === 'unknown') return undefined;
  const before = from === 'unknown' ? lastKnown : from;
  if (to === 'failing') return before === 'failing' ? undefined : 'failing';
  return before === 'failing' ? 'recovered' : undefined;
}
