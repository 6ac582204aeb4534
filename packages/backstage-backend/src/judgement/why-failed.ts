import { InvalidInputError } from '@private-ecr/core';

/** Told of what went wrong inside, for the log. */
export type Report = (what: string, error: unknown) => void;

/**
 * Why something could not be found out, for a page. What cannot be read of AWS's answers is said in full; any other
 * error is a mistake of ours, whose words are for the log.
 */
export function whyFailed(what: string, error: unknown, report: Report): string {
  if (error instanceof InvalidInputError) return error.message;
  report(what, error);
  return 'of an internal error, which the log of the backend names';
}
