import * as z from 'zod';
import type { Decimal } from '../money';
import { notNegative } from '../pricing/decimal-fields';

/**
 * An object whose keys are names that somebody chose and whose values are decimals, read into a Map: there, a name
 * such as `__proto__` is a name like any other.
 *
 * @param value - what each value is, in words
 * @param description - what the object may hold
 */
export function decimalsByName(value: string, description: string) {
  const valueSchema = notNegative(value);
  return z
    .unknown()
    .transform((input, context) => {
      const read = new Map<string, Decimal>();
      if (typeof input !== 'object' || input === null || Array.isArray(input)) {
        context.addIssue({ code: 'custom', input });
        return z.NEVER;
      }
      for (const [name, text] of Object.entries(input)) {
        const result = valueSchema.safeParse(text);
        if (result.success) read.set(name, result.data);
        else {
          const params = { allowed: valueSchema.description, fix: 'correct the value' };
          context.addIssue({ code: 'custom', path: [name], input: text, params });
        }
      }
      return read;
    })
    .meta({
      description,
      type: 'object',
      additionalProperties: { type: ['string', 'number'], description: valueSchema.description },
    });
}
