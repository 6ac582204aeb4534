import type { z } from 'zod';

/** What the walk below reads of a zod schema: its public `def`, in the few shapes that documents here use. */
interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Record<string, z.ZodType>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
}

function definitionOf(schema: z.ZodType): SchemaDefinition {
  return schema.def as unknown as SchemaDefinition;
}

/** Looks through `optional`, `default`, `nullable`, `readonly` and `pipe` at the schema that says what is read. */
function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, in: input } = definitionOf(schema);
  const inner = innerType ?? input;
  return inner === undefined ? schema : unwrap(inner);
}

function step(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const unwrapped = unwrap(schema);
  const { shape, element, valueType, options } = definitionOf(unwrapped);
  if (shape !== undefined) return shape[String(key)];
  if (options !== undefined) {
    return options.map(option => step(option, key)).find(found => found !== undefined);
  }
  return element ?? valueType;
}

/** The part of a schema that reads what stands at a path, or undefined where the schema knows no such place. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>(
    (found, key) => (found === undefined ? undefined : step(found, key)),
    schema,
  );
}

/**
 * The fields an object schema knows; empty for a schema of another kind. Of a discriminated union, the fields of the
 * branch that the value chose.
 */
export function fieldsOf(schema: z.ZodType | undefined, value: unknown): readonly string[] {
  if (schema === undefined) return [];
  const { shape, options, discriminator } = definitionOf(unwrap(schema));
  if (shape !== undefined) return Object.keys(shape);
  const chosen = options?.filter(
    option => discriminator === undefined || isBranch(option, discriminator, value),
  );
  return [...new Set(chosen?.flatMap(option => fieldsOf(option, value)) ?? [])];
}

function isBranch(option: z.ZodType, discriminator: string, value: unknown): boolean {
  const literal = step(option, discriminator);
  const chosen = (value as Record<string, unknown> | null)?.[discriminator];
  return literal === undefined || (definitionOf(unwrap(literal)).values ?? [chosen]).includes(chosen);
}

/** A schema's own words for what it allows, set with `.describe()`. */
export function descriptionOf(schema: z.ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined;
  if (schema.description !== undefined) return schema.description;
  const unwrapped = unwrap(schema);
  return unwrapped === schema ? undefined : unwrapped.description;
}
