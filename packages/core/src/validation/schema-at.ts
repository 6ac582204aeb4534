import { type $ZodType, globalRegistry } from 'zod/v4/core';

/** What the walk below reads of a zod schema: its public `def`, in the few shapes that documents here use. */
interface SchemaDefinition {
  readonly type: string;
  readonly shape?: Record<string, $ZodType>;
  readonly element?: $ZodType;
  readonly innerType?: $ZodType;
  readonly valueType?: $ZodType;
  readonly in?: $ZodType;
  readonly options?: readonly $ZodType[];
  readonly discriminator?: string;
  readonly values?: readonly unknown[];
}

function definitionOf(schema: $ZodType): SchemaDefinition {
  return schema._zod.def as unknown as SchemaDefinition;
}

/** One layer further in: what an `optional`, `default`, `nullable`, `readonly` or `pipe` is put around. */
function innerOf(schema: $ZodType): $ZodType | undefined {
  const { innerType, in: input } = definitionOf(schema);
  return innerType ?? input;
}

/** The schema below all layers, which says what is read. */
function unwrap(schema: $ZodType): $ZodType {
  const inner = innerOf(schema);
  return inner === undefined ? schema : unwrap(inner);
}

function step(schema: $ZodType, key: PropertyKey): $ZodType | undefined {
  const unwrapped = unwrap(schema);
  const { shape, element, valueType, options } = definitionOf(unwrapped);
  if (shape !== undefined) return shape[String(key)];
  if (options !== undefined) {
    return options.map(option => step(option, key)).find(found => found !== undefined);
  }
  return element ?? valueType;
}

/** The part of a schema that reads what stands at a path, or undefined where the schema knows no such place. */
export function schemaAt(schema: $ZodType, path: readonly PropertyKey[]): $ZodType | undefined {
  return path.reduce<$ZodType | undefined>(
    (found, key) => (found === undefined ? undefined : step(found, key)),
    schema,
  );
}

/**
 * The fields an object schema knows; empty for a schema of another kind. Of a discriminated union, the fields of the
 * branch that the value chose.
 */
export function fieldsOf(schema: $ZodType | undefined, value: unknown): readonly string[] {
  if (schema === undefined) return [];
  const { shape, options, discriminator } = definitionOf(unwrap(schema));
  if (shape !== undefined) return Object.keys(shape);
  const chosen = options?.filter(
    option => discriminator === undefined || isBranch(option, discriminator, value),
  );
  return [...new Set(chosen?.flatMap(option => fieldsOf(option, value)) ?? [])];
}

function isBranch(option: $ZodType, discriminator: string, value: unknown): boolean {
  const literal = step(option, discriminator);
  const chosen = (value as Record<string, unknown> | null)?.[discriminator];
  return literal === undefined || (definitionOf(unwrap(literal)).values ?? [chosen]).includes(chosen);
}

/** A schema's own words for what it allows, set with `.describe()` on it or on a layer below. */
export function descriptionOf(schema: $ZodType | undefined): string | undefined {
  if (schema === undefined) return undefined;
  return globalRegistry.get(schema)?.description ?? descriptionOf(innerOf(schema));
}
