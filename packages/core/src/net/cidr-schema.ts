import { z } from 'zod';
import type { Cidr } from './cidr';
import { CIDR_ALLOWED, safeParseCidr } from './parse-cidr';

/** A range as documents hold it: text in canonical form, read into a {@link Cidr}. */
export const cidrSchema = z
  .string()
  .describe(CIDR_ALLOWED)
  .transform((text, context): Cidr => {
    const result = safeParseCidr(text);
    if (result.success) return result.cidr;
    const { reason, fix } = result.problem;
    context.addIssue({ code: 'custom', message: reason, params: { allowed: CIDR_ALLOWED, fix } });
    return z.NEVER;
  });
