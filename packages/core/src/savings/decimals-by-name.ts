import * as z from 'zod/mini';
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
  const valueDescription = z.globalRegistry.get(valueSchema)?.description;
  return z
    .pipe(
      z.unknown(),
      z.transform((input, context) => {
        const read = new Map<string, Decimal>();
        if (typeof input !== 'object' || input === null || Array.isArray(input)) {
          context.issues.push({ code: 'custom', input });
          return z.NEVER;
        }
        for (const [name, text] of Object.entries(input)) {
          const result = valueSchema.safeParse(text);
          if (result.success) read.set(name, result.data);
          else {
            const params = { allowed: valueDescription, fix: 'correct the value' };
            context.issues.push({ code: 'custom', path: [name], input: text, params });
          }
        }
        return read;
      }),
    )
    .check(
      z.meta({
        description,
        type: 'object',
        additionalProperties: { type: ['string', 'number'], description: valueDescription },
      }),
    );
}
