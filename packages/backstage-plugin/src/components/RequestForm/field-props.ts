import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import type { JsonObject } from '@backstage/types';

type Props<Value> = FieldExtensionComponentProps<Value>;

/** What the whole form holds until now, this field's own value included. */
export function formDataOf<Value>({ formContext, formData, name }: Props<Value>): JsonObject {
  const all = (formContext as { formData?: JsonObject } | undefined)?.formData ?? {};
  return { ...all, ...(formData !== undefined && { [name]: formData as JsonObject[string] }) };
}

/** Title and description of the template's author, else of ours. */
export function frameOf<Value>({ schema, rawErrors }: Props<Value>, title: string) {
  return { title: schema.title ?? title, description: schema.description, errors: rawErrors };
}
