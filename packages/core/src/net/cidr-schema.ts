import * as z from 'zod';
import type { Cidr } from './cidr';
import { checkCidrText, issueOf } from './check-cidr-text';
import { CIDR_ALLOWED, safeParseCidr } from './parse-cidr';

/**
 * A range as documents hold it that stay text: `10.0.0.0/16`. The pattern is for JSON Schema, where a form can show
 * it; what the schema checks is stricter.
 */
export const cidrTextSchema = z
  .string()
  .superRefine(checkCidrText)
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
