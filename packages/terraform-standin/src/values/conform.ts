import type { TerraformType } from '../schema/schema';
import { isArray, isUnknown, isValues, type Value, type Values } from './value';

/**
 * A value with every attribute of its type, null where it had none, and none besides: Terraform reads an object only
 * where its attributes are exactly those of the type.
 */
export function conform(value: Value | undefined, type: TerraformType): Value {
  if (value === undefined || value === null || isUnknown(value) || typeof type === 'string')
    return value ?? null;
  if (type[0] === 'object') return isValues(value) ? conformObject(value, type[1]) : null;
  const element = type[1];
  if (type[0] === 'map') {
    if (!isValues(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, conform(item, element)]));
  }
  return isArray(value) ? value.map(item => conform(item, element)) : null;
}

function conformObject(value: Values, types: Readonly<Record<string, TerraformType>>): Values {
  return Object.fromEntries(Object.entries(types).map(([name, type]) => [name, conform(value[name], type)]));
}
