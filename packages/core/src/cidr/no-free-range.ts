import type { InputProblem } from '../errors';
import type { NextFree } from './next-free';

/**
 * What to tell somebody who left the range to us, where none is free.
 *
 * @param where - whose pools these are, such as `network-frankfurt` or `the hub`
 */
export function noFreeRange(
  { detail }: Pick<NextFree & { found: false }, 'detail'>,
  where: string,
): Omit<InputProblem, 'path'> {
  return {
    found: `left out, and ${detail}`,
    allowed: `a range that is free in ${where}`,
    fix: `ask for a smaller size, or have a range added to ${where}`,
  };
}
