import { isList, isObject, isUnknown, type Value } from './value';

/** A value as plain JSON, with undefined in the place of what is not known. */
export function knownParts(value: Value): unknown {
  if (isUnknown(value)) return undefined;
  if (isList(value)) return value.map(knownParts);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, knownParts(part)]));
}
