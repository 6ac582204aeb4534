import { isList, isObject, isUnknown, Unknown, type Value } from '../expression/value';
import { isDocument } from './records';

/** A value of a plan, and what else the plan says of it. */
export interface PlannedValue {
  readonly attribute: string;
  readonly value: Value | undefined;
  /** Of `after_unknown`: true, or parts that are. */
  readonly unknown: unknown;
  /** Of `configuration`: what the argument was set to; undefined where it was not. */
  readonly expression: unknown;
  /** What a reference, such as `aws_vpc.hub.id`, stands for. */
  readonly resolve: (reference: string) => Value;
  /** @defaultValue nothing: AWS fills in what nobody set */
  readonly whereNotConfigured?: Value;
}

/**
 * Arguments that are a document or a sentence: what they refer to is a part of them, not all of them. A plan says what
 * an expression refers to, but not how.
 */
const MADE_OF_PARTS = /policy|document|description|content|user_data|tags|name_prefix/;

/** A value as far as it is known, the rest from what it refers to. */
export function mergePlanned(planned: PlannedValue): Value | undefined {
  const { value, unknown, expression } = planned;
  if (unknown === true) return fromReferences(planned);
  if (Array.isArray(unknown)) {
    const items = isList(value) ? value : [];
    const length = Math.max(items.length, unknown.length);
    if (length > 0 && unknown.every(item => item === true)) {
      const resolved = fromReferences(planned);
      if (isList(resolved) && resolved.length === length) return resolved;
    }
    return Array.from({ length }, (_, position) => {
      const inner = Array.isArray(expression) ? (expression as unknown[])[position] : undefined;
      return mergePart(planned, items[position], unknown[position], inner ?? NOT_TOLD_APART);
    });
  }
  if (isDocument(unknown)) {
    const fields = isObject(value) ? value : {};
    const keys = new Set([...Object.keys(fields), ...Object.keys(unknown)]);
    return Object.fromEntries(
      [...keys].flatMap(key => {
        const inner = isDocument(expression) && !('references' in expression) ? expression[key] : expression;
        const part = mergePart({ ...planned, attribute: key }, fields[key], unknown[key], inner);
        return part === undefined ? [] : [[key, part] as const];
      }),
    );
  }
  return value;
}

/** Stands for the expression of an item whose list has one expression for all. */
const NOT_TOLD_APART = { references: [] };

function mergePart(
  planned: PlannedValue,
  value: Value | undefined,
  unknown: unknown,
  expression: unknown,
): Value {
  return mergePlanned({ ...planned, value, unknown, expression }) ?? null;
}

function fromReferences({
  attribute,
  expression,
  resolve,
  whereNotConfigured,
}: PlannedValue): Value | undefined {
  if (expression === undefined) return whereNotConfigured;
  if (!isDocument(expression)) return new Unknown(`${attribute} is known after apply`);
  if ('constant_value' in expression)
    return whereNotConfigured ?? new Unknown(`${attribute} is known after apply`);
  const leaves = leavesOf(expression.references);
  if (leaves.length === 0 || MADE_OF_PARTS.test(attribute)) {
    return new Unknown(`${attribute} is known after apply`);
  }
  const values = leaves.map(resolve);
  const unknown = values.find(isUnknown);
  if (unknown !== undefined) return unknown;
  if (isPlural(attribute)) return values.flatMap(value => (isList(value) ? value : [value]));
  const [only, ...others] = values;
  return others.length === 0 && only !== undefined
    ? only
    : new Unknown(`${attribute} is made of several values, the plan does not say how`);
}

function isPlural(attribute: string): boolean {
  return /(_ids|_arns|s)$/.test(attribute) && !/(_address|alias|class)$/.test(attribute);
}

/** Of references those that no longer one begins with: Terraform prints `aws_vpc.hub.id` and `aws_vpc.hub`. */
function leavesOf(references: unknown): readonly string[] {
  if (!Array.isArray(references)) return [];
  const texts = [...new Set(references.filter(item => typeof item === 'string'))];
  const beginnings = new Set(texts.flatMap(beginningsOf));
  return texts.filter(text => !beginnings.has(text));
}

/** What stands before each dot and bracket. */
function beginningsOf(text: string): string[] {
  return [...text.matchAll(/[.[]/g)].map(({ index }) => text.slice(0, index));
}
