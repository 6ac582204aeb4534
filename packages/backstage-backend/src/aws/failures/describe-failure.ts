import { redact } from '@private-ecr/core';
import type { UnitRef } from '../../model/unit';
import { ASSUME_ROLE, CallError } from './call-error';
import { classify } from './classify';
import { FAILURES, type FailureCode, type FailureRow } from './failure-codes.data';

/** A failure, for a person. */
export interface DescribedFailure {
  readonly code: string;
  /** One sentence: the call, the account, what happened, what helps. It holds nothing of a credential. */
  readonly message: string;
}

const MAX_DETAIL_CHARACTERS = 200;

/** What helps where an account does not open: no policy of the role does. */
const ROLE_DENIED =
  "let the role of the portal take the account's role that aws.accounts or aws.accountDefaults names, by its own policy and by that role's trust policy";

/**
 * Says what failed.
 *
 * AWS's own words are left out where the failure is known: some of them repeat a request with its session token.
 *
 * @param policy - the file of the policy that allows the call
 * @param part - what was read, to be named where no call failed
 */
export function describeFailure(
  error: unknown,
  unit: UnitRef,
  policy: string,
  part: string,
): DescribedFailure {
  const cause = error instanceof CallError ? error.cause : error;
  const code = classify(cause);
  const call = error instanceof CallError ? error.call : `reading the ${part}`;
  const where = `in account ${unit.accountId} (${unit.region})`;
  const row: FailureRow | undefined = Object.hasOwn(FAILURES, code)
    ? FAILURES[code as FailureCode]
    : undefined;
  if (row === undefined) {
    return { code, message: `${call} ${where} failed with ${code}: ${detailOf(cause)}` };
  }
  const isRoleDenied = code === 'AccessDenied' && call === ASSUME_ROLE;
  const fix = isRoleDenied ? ROLE_DENIED : row.fix.replace('{policy}', policy);
  return { code, message: `${call} ${where} ${row.what}: ${fix}.` };
}

function detailOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const printable = redact(message).replace(/\p{Cc}+/gu, ' ');
  return printable.length > MAX_DETAIL_CHARACTERS
    ? `${printable.slice(0, MAX_DETAIL_CHARACTERS)}…`
    : printable;
}
