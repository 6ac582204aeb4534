import { isUnknown } from '../expression/value';
import type { Instance } from '../stack/instance';

/** The id of a resource: AWS's own where it is known, else what stands for it. */
export function idOf(resource: Instance): string {
  return textOf(resource, 'id') ?? '';
}

/** An attribute that others may refer to, such as an ARN; undefined where it is not known. */
export function textOf(resource: Instance, attribute: string): string | undefined {
  const value = resource.attributeAt([attribute]);
  return typeof value === 'string' && !isUnknown(value) && value !== '' ? value : undefined;
}
