import type { $RefinementCtx } from 'zod/v4/core';
import { CIDR_ALLOWED, type CidrProblem, safeParseCidr } from './parse-cidr';

/** Refines a schema of text to ranges in canonical form. Apart from the schemas, for those of other flavours of zod. */
export function checkCidrText(text: string, context: $RefinementCtx): void {
  const result = safeParseCidr(text);
  if (!result.success) context.addIssue(issueOf(result.problem));
}

/** A problem of a range as an issue that says what is allowed and the fix. */
export function issueOf({ reason, fix }: CidrProblem) {
  return { code: 'custom' as const, message: reason, params: { allowed: CIDR_ALLOWED, fix } };
}
