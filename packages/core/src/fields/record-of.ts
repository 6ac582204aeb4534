import { z } from 'zod';

/**
 * An object whose field names are data, with a message for a name that is none of its kind. The schema of the names
 * goes into JSON Schema as `propertyNames`.
 */
export function recordOf<Value extends z.ZodType>(name: z.ZodString, value: Value) {
  const { $schema: _dialect, ...propertyNames } = z.toJSONSchema(name);
  const allowed = `as name: ${name.description ?? 'text'}`;
  return z
    .record(z.string(), value)
    .superRefine((record, context) => {
      for (const key of Object.keys(record)) {
        if (name.safeParse(key).success) continue;
        const params = { allowed, fix: 'rename it' };
        context.addIssue({ code: 'custom', path: [key], message: 'another name is needed', params });
      }
    })
    .meta({ propertyNames });
}
