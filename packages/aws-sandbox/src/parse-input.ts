import type { z } from 'zod';

/** A value that a schema allows; else an error that names every place that is wrong, and what stands there. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  what: string,
): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const found = path.reduce<unknown>(
      (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
      input,
    );
    return `${[what, ...path].join('.')}: ${message}; found ${JSON.stringify(found) ?? 'nothing'}`;
  });
  throw new TypeError(problems.join('\n'));
}
