import { closest } from 'fastest-levenshtein';
import { type $ZodIssue, type $ZodType, type output, safeParse } from 'zod/v4/core';
import { type InputProblem, InvalidInputError, printable, printValue } from '../errors';
import { descriptionOf, fieldsOf, schemaAt } from './schema-at';

type Issue = $ZodIssue;

/** More are not read by anybody; a document of a megabyte can have hundreds of thousands. */
const MOST_PROBLEMS = 100;

const FURTHER: InputProblem = {
  path: '',
  found: `more than ${MOST_PROBLEMS} problems`,
  allowed: 'none',
  fix: 'correct these first',
};

/**
 * Reads a document through its schema.
 *
 * What is allowed at a place is what its schema says in `.describe()`; a rule that spans fields (`superRefine`)
 * passes `params: { allowed, fix }` with its issue.
 *
 * @param schema - says what the document may hold
 * @param value - the document as it came
 * @param document - what to call it in messages
 * @throws {@link InvalidInputError} naming, for each problem, the path, the value found, what is allowed and the fix
 */
export function parseInput<Schema extends $ZodType>(
  schema: Schema,
  value: unknown,
  document: string,
): output<Schema> {
  const result = safeParse(schema, value);
  if (result.success) return result.data;
  throw new InvalidInputError(document, firstProblems(schema, value, result.error.issues));
}

/** The same problems as values, for a form that shows a message beside each field. */
export function inputProblems(schema: $ZodType, value: unknown): readonly InputProblem[] {
  const result = safeParse(schema, value);
  return result.success ? [] : firstProblems(schema, value, result.error.issues);
}

/** Writes a path as people do: `teams[0].gb.interface["ecr.api"]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = String(key);
    if (!/^[\w-]+$/.test(name)) return `${text}[${printable(JSON.stringify(name))}]`;
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

function firstProblems(schema: $ZodType, value: unknown, issues: readonly Issue[]): InputProblem[] {
  const found = problemsOf(schema, value, issues.slice(0, MOST_PROBLEMS + 1));
  return found.length <= MOST_PROBLEMS ? found : [...found.slice(0, MOST_PROBLEMS), FURTHER];
}

function problemsOf(schema: $ZodType, value: unknown, issues: readonly Issue[]): InputProblem[] {
  return issues.flatMap(issue => {
    if (issue.code === 'unrecognized_keys') return unknownFields(schema, value, issue);
    if (issue.code === 'invalid_union') return unionProblems(schema, value, issue);
    return [problemOf(schema, value, issue)];
  });
}

/** Of a union's branches, the one that got furthest explains best; where none did, the union itself. */
function unionProblems(
  schema: $ZodType,
  value: unknown,
  issue: Issue & { code: 'invalid_union' },
): InputProblem[] {
  const branches = issue.errors.map(branch =>
    branch.map(inner => ({ ...inner, path: [...issue.path, ...inner.path] })),
  );
  const deepest = branches
    .filter(branch =>
      branch.some(inner => inner.path.length > issue.path.length || inner.code === 'unrecognized_keys'),
    )
    .sort((a, b) => a.length - b.length)[0];
  return deepest === undefined ? [problemOf(schema, value, issue)] : problemsOf(schema, value, deepest);
}

function unknownFields(
  schema: $ZodType,
  value: unknown,
  issue: Issue & { code: 'unrecognized_keys' },
): InputProblem[] {
  const known = fieldsOf(schemaAt(schema, issue.path), valueAt(value, issue.path));
  return issue.keys.slice(0, MOST_PROBLEMS + 1).map(key => ({
    path: formatPath([...issue.path, key]),
    found: `an unknown field with the value ${printValue(valueAt(value, [...issue.path, key]))}`,
    allowed: known.length > 0 ? known.join(', ') : 'no further field',
    fix:
      known.length > 0 ? `remove it, or name the field you mean (${closest(key, [...known])}?)` : 'remove it',
  }));
}

function problemOf(schema: $ZodType, value: unknown, issue: Issue): InputProblem {
  const found = valueAt(value, issue.path);
  const params = issue.code === 'custom' ? issue.params : undefined;
  const allowed = textOr(params?.['allowed'], () => allowedBy(schema, issue));
  return {
    path: formatPath(issue.path),
    found: printValue(found),
    allowed,
    fix: textOr(params?.['fix'], () => (found === undefined ? 'add it' : 'correct the value')),
  };
}

function textOr(value: unknown, otherwise: () => string): string {
  return typeof value === 'string' ? value : otherwise();
}

function allowedBy(schema: $ZodType, issue: Issue): string {
  if (issue.code === 'invalid_value') return issue.values.map(option => printValue(option)).join(', ');
  return descriptionOf(schemaAt(schema, issue.path)) ?? issue.message;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}
