import { stringifyEntityRef, parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import { printValue } from '@private-ecr/core';
import { z } from 'zod';

const NAME = /^[A-Za-z0-9]+(?:[-_.]+[A-Za-z0-9]+)*$/;
const part = (what: string, form: RegExp) =>
  z
    .string()
    .regex(form)
    .max(63)
    .transform(text => text.toLowerCase())
    .describe(`${what}: 1 to 63 letters and digits, joined by - _ or . , such as "checkout-api"`);

/** The path of an entity: its reference in three parts, in any case. */
export const entityParamsSchema = z.strictObject({
  kind: part('the kind of an entity', /^[A-Za-z][A-Za-z0-9]*$/),
  namespace: part('a namespace', NAME),
  name: part('a name', NAME),
});
export type EntityParams = z.output<typeof entityParamsSchema>;

export function refOfParams({ kind, namespace, name }: EntityParams): string {
  return stringifyEntityRef({ kind, namespace, name });
}

/**
 * A reference as the catalog writes it, in lower case.
 *
 * @throws InputError with path, value, what is allowed and the fix
 */
export function readEntityRef(text: string, path: string): string {
  try {
    return refOfParams(entityParamsSchema.parse(parseEntityRef(text)));
  } catch {
    throw new InputError(
      `${path}: found ${printValue(text)}; allowed: a reference such as component:default/checkout-api; fix: write kind:namespace/name.`,
    );
  }
}
