import { findUnknown, isList, isObject, isUnknown, Unknown, type Value } from './value';

type TerraformFunction = (...args: readonly Value[]) => Value;

/**
 * The functions that are worked out, as Terraform defines them; of any other the value is not known. Source:
 * https://developer.hashicorp.com/terraform/language/functions
 */
export const FUNCTIONS: ReadonlyMap<string, TerraformFunction> = new Map<string, TerraformFunction>([
  ['lookup', lookup],
  ['element', element],
  ['one', one],
  ['jsonencode', jsonencode],
  ['tolist', asList],
  ['toset', asList],
  ['tostring', value => (isScalar(value) ? String(value) : wrong('tostring'))],
]);

function lookup(map: Value = null, key: Value = null, otherwise?: Value): Value {
  const unknown = [map, key].find(isUnknown);
  if (unknown !== undefined) return unknown;
  if (!isObject(map)) return wrong('lookup');
  return Object.hasOwn(map, String(key)) ? (map[String(key)] ?? null) : (otherwise ?? wrong('lookup'));
}

function element(list: Value = null, index: Value = null): Value {
  const unknown = [list, index].find(isUnknown);
  if (unknown !== undefined) return unknown;
  if (!isList(list) || list.length === 0 || !Number.isInteger(Number(index))) return wrong('element');
  const position = Number(index) % list.length;
  return list.at(position) ?? null;
}

function one(list: Value = null): Value {
  if (isUnknown(list)) return list;
  if (!isList(list) || list.length > 1) return wrong('one');
  return list[0] ?? null;
}

/** Terraform writes keys in order, and `<`, `>`, `&` as escapes; a reader of JSON sees no difference. */
function jsonencode(value: Value = null): Value {
  return findUnknown(value) ?? JSON.stringify(value);
}

function asList(value: Value = null): Value {
  return isUnknown(value) || isList(value) ? value : wrong('tolist');
}

function isScalar(value: Value | undefined): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

function wrong(name: string): Unknown {
  return new Unknown(`${name}() has arguments that it does not take`);
}
