import type { InputProblem } from '../errors';
import { inputProblems, parseInput } from '../validation';
import { type PrivateEcrRequest, requestSchema } from './request-schema';

/**
 * Reads a request.
 *
 * @throws {@link InvalidInputError} with the path, the value, what is allowed and the fix of each problem
 */
export function parseRequest(value: unknown): PrivateEcrRequest {
  return parseInput(requestSchema, value, 'request');
}

/** The same problems as values, for a form that shows each beside its field; none where the request is right. */
export function requestProblems(value: unknown): readonly InputProblem[] {
  return inputProblems(requestSchema, value);
}
