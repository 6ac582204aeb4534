import type { Failure } from './features/failure';
import type { Clue } from './signature';
import { SIGNATURES } from './signatures';

const FALLBACKS = SIGNATURES.filter(({ isFallback }) => isFallback === true);
const KINDS = SIGNATURES.filter(({ isFallback }) => isFallback !== true);

/** What all signatures say of a failure. Those that know only its head are asked where no other knows its kind. */
export function cluesIn(failure: Failure): readonly Clue[] {
  const found = KINDS.flatMap(({ clues }) => clues(failure));
  return found.length > 0 ? found : FALLBACKS.flatMap(({ clues }) => clues(failure));
}
