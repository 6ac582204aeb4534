import { InvalidInputError, printValue } from '@private-ecr/core';

/** An object of a document, of which nothing more is known. */
export type Document = Readonly<Record<string, unknown>>;

export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands in a document under a key of its own, if it is an object. */
export function documentAt(value: unknown, ...path: readonly string[]): Document | undefined {
  let current = value;
  for (const key of path)
    current = isDocument(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  return isDocument(current) ? current : undefined;
}

/**
 * Objects at a place where Terraform's JSON takes one or a list of them; nothing there is no object.
 *
 * @throws {@link InvalidInputError} where something else stands there
 */
export function documentsAt(value: unknown, document: string, path: string): readonly Document[] {
  if (value === undefined || value === null) return [];
  const all: unknown[] = Array.isArray(value) ? value : [value];
  if (all.every(isDocument)) return all;
  throw new InvalidInputError(document, [
    {
      path,
      found: printValue(value),
      allowed: 'an object, or a list of objects',
      fix: 'hand in the file as Terraform reads or prints it',
    },
  ]);
}

/** Entries of objects at a place, in order. */
export function entriesAt(value: unknown, document: string, path: string): [string, unknown][] {
  return documentsAt(value, document, path).flatMap(block =>
    Object.entries(block).filter(([key]) => key !== '//'),
  );
}

export function textAt(value: unknown, key: string): string | undefined {
  const found = isDocument(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return typeof found === 'string' ? found : undefined;
}
