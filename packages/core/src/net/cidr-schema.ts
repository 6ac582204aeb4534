import { z } from 'zod';
import type { Cidr } from './cidr';
import { CIDR_ALLOWED, type CidrProblem, safeParseCidr } from './parse-cidr';

/**
 * A range as documents hold it that stay text: `10.0.0.0/16`. The pattern is for JSON Schema, where a form can show
 * it; what the schema checks is stricter.
 */
export const cidrTextSchema = z
  .string()
  .superRefine((text, context) => {
    const result = safeParseCidr(text);
    if (!result.success) context.addIssue(issueOf(result.problem));
  })
  .meta({ description: CIDR_ALLOWED, pattern: '^[0-9a-f.:]+/[0-9]{1,3}$' });

/** A range as documents hold it, read into a {@link Cidr}. */
export const cidrSchema = z
  .string()
  .describe(CIDR_ALLOWED)
  .transform((text, context): Cidr => {
    const result = safeParseCidr(text);
    if (result.success) return result.cidr;
    context.addIssue(issueOf(result.problem));
    return z.NEVER;
  });

function issueOf({ reason, fix }: CidrProblem) {
  return { code: 'custom' as const, message: reason, params: { allowed: CIDR_ALLOWED, fix } };
}
