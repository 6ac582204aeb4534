import { CallError } from './call-error';

/** Whether a call failed with a code of AWS's. */
export function isCalled(error: unknown, code: string): boolean {
  return error instanceof CallError && error.cause instanceof Error && error.cause.name === code;
}
