import { text, type Draft } from '../behaviour/draft';

/** The version after the one the provider met this object with; 1 for a new object. */
export function nextVersion({ type, values, find }: Draft): number {
  const met = find(type, text(values, 'id')).version;
  return typeof met === 'number' ? met + 1 : 1;
}
