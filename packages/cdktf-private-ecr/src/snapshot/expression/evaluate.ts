import { FUNCTIONS } from './functions';
import { parseTemplate } from './parse-expression';
import type { Expression, Step } from './syntax-tree';
import { isList, isObject, isUnknown, quote, Unknown, type Value } from './value';

/** A step whose key has been worked out; `*` apart from the key of that name. */
export type Key = string | number | typeof SPLAT;
export const SPLAT = Symbol('[*]');

/** What names in expressions stand for. */
export interface Scope {
  /** The value at a path: of `var.hub.id` the root is `var`, the path `hub`, `id`. */
  reference(root: string, path: readonly Key[]): Value;
}

/** Documents nested deeper than this are not read on. */
const DEEPEST = 100;
/** Text that references make longer than this is not put together. */
const LONGEST_TEXT = 1_000_000;

/** The value of a JSON value of a document, in which every text is a template. */
export function evaluateDocument(document: unknown, scope: Scope, depth = 0): Value {
  if (depth > DEEPEST) return new Unknown('it is nested too deeply');
  if (typeof document === 'string') return evaluate(parseTemplate(document), scope);
  if (Array.isArray(document)) return document.map(item => evaluateDocument(item, scope, depth + 1));
  if (typeof document === 'object' && document !== null) {
    return Object.fromEntries(
      Object.entries(document).map(([key, value]) => [key, evaluateDocument(value, scope, depth + 1)]),
    );
  }
  return isScalar(document) ? document : null;
}

/** A JSON value of a document in which text is text, such as a plan's. */
export function literal(document: unknown, depth = 0): Value {
  if (depth > DEEPEST) return new Unknown('it is nested too deeply');
  if (Array.isArray(document)) return document.map(item => literal(item, depth + 1));
  if (typeof document === 'object' && document !== null) {
    return Object.fromEntries(
      Object.entries(document).map(([key, value]) => [key, literal(value, depth + 1)]),
    );
  }
  return isScalar(document) ? document : null;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/**
 * The value at a path in a document. Only what lies on the path is worked out: of a large output the one value that
 * is asked for.
 */
export function evaluateAt(document: unknown, path: readonly Key[], scope: Scope): Value {
  let current = document;
  for (const [position, key] of path.entries()) {
    if (typeof current === 'string') return at(evaluateDocument(current, scope), path.slice(position));
    if (key === SPLAT) return at(evaluateDocument(current, scope), path.slice(position));
    const next = ownValue(current, key);
    if (next === undefined) return nothingAt(key);
    current = next;
  }
  return evaluateDocument(current, scope);
}

/** What stands at a path of a value. */
export function at(value: Value, path: readonly Key[]): Value {
  const [key, ...rest] = path;
  if (key === undefined || isUnknown(value)) return value;
  if (key === SPLAT) {
    const items = isList(value) ? value : value === null ? [] : [value];
    return items.map(item => at(item, rest));
  }
  const next = ownValue(value, key);
  return next === undefined ? nothingAt(key) : at(next as Value, rest);
}

function ownValue(value: unknown, key: Key): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  if (typeof value !== 'object' || value === null || typeof key === 'symbol') return undefined;
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function nothingAt(key: Key): Unknown {
  return new Unknown(`there is nothing at ${quote(String(key))}`);
}

/** The value of an expression; what cannot be worked out is an {@link Unknown} that says why. */
export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value;
    case 'template':
      return join(expression.parts.map(part => evaluate(part, scope)));
    case 'list':
      return expression.items.map(item => evaluate(item, scope));
    case 'object':
      return objectOf(expression.fields, scope);
    case 'call':
      return call(expression.name, expression.args, scope);
    case 'reference': {
      const path = keysOf(expression.steps, scope);
      return isUnknown(path) ? path : scope.reference(expression.root, path);
    }
    case 'access': {
      const path = keysOf(expression.steps, scope);
      return isUnknown(path) ? path : at(evaluate(expression.of, scope), path);
    }
    case 'unreadable':
      return new Unknown(expression.reason);
  }
}

function join(parts: readonly Value[]): Value {
  const unknown = parts.find(isUnknown);
  if (unknown !== undefined) return unknown;
  if (parts.some(part => isList(part) || isObject(part) || part === null)) {
    return new Unknown('a list, a map or nothing stands in a text');
  }
  const texts = parts.map(String);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length > LONGEST_TEXT ? new Unknown('the text is too long') : texts.join('');
}

function objectOf(fields: readonly (readonly [Expression, Expression])[], scope: Scope): Value {
  const entries = fields.map(([key, value]) => [evaluate(key, scope), evaluate(value, scope)] as const);
  const unknown = entries.map(([key]) => key).find(isUnknown);
  return unknown ?? Object.fromEntries(entries.map(([key, value]) => [String(key), value]));
}

function call(name: string, args: readonly Expression[], scope: Scope): Value {
  const found = FUNCTIONS.get(name);
  if (found === undefined) return new Unknown(`${quote(name)}() is not worked out`);
  return found(...args.map(argument => evaluate(argument, scope)));
}

function keysOf(steps: readonly Step[], scope: Scope): readonly Key[] | Unknown {
  const keys: Key[] = [];
  for (const step of steps) {
    const key = step.kind === 'splat' ? SPLAT : evaluate(step.key, scope);
    if (isUnknown(key)) return key;
    if (typeof key !== 'string' && typeof key !== 'number' && key !== SPLAT) {
      return new Unknown('a key is neither text nor number');
    }
    keys.push(key);
  }
  return keys;
}
