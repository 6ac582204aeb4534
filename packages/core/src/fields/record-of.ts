import { z } from 'zod';
import { printValue } from '../errors';

/**
 * An object whose field names are data. A name that is none of its kind is reported at the object, printed as a
 * value is: it may hold anything, at any length. In JSON Schema it is `propertyNames`.
 */
export function recordOf<Value extends z.ZodType>(name: z.ZodString, value: Value) {
  const { $schema: _dialect, ...propertyNames } = z.toJSONSchema(name);
  const allowed = `as name: ${name.description ?? 'text'}`;
  return z
    .record(z.string(), value)
    .superRefine((record, context) => {
      for (const key of Object.keys(record)) {
        if (name.safeParse(key).success) continue;
        const params = { allowed, fix: `rename ${printValue(key)}` };
        context.addIssue({ code: 'custom', message: 'another name is needed', params });
      }
    })
    .meta({ propertyNames });
}
