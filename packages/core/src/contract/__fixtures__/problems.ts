import { type InputProblem, InvalidInputError } from '../../errors';

/** The problems that reading something throws; none where it is accepted. */
export function problemsOf(read: () => unknown): readonly InputProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
}
