import type { Problem, Step } from '../protocol/diagnostic';
import type { Block } from '../schema/schema';
import { isArray, isValues, type Values } from '../values/value';
import { argumentSyntax } from './argument-syntax.data';

/**
 * What Terraform itself leaves to a provider: a null for a required argument, a value for an attribute that only the
 * provider decides, and, where the form of a text is certain, a text of another form.
 */
export function validate(type: string, config: Values, block: Block): Problem[] {
  return [...problemsOf(config, block, []), ...syntaxProblems(type, config)];
}

function problemsOf(config: Values, { attributes, block_types }: Block, path: readonly Step[]): Problem[] {
  const own = Object.entries(attributes).flatMap(([name, { required, optional }]): Problem[] => {
    const given = (config[name] ?? null) !== null;
    if (required && !given) return [missing(name, [...path, name])];
    if (!required && !optional && given) return [decidedByProvider(name, [...path, name])];
    return [];
  });
  const nested = Object.entries(block_types).flatMap(([name, { block }]) =>
    entriesOf(config[name]).flatMap(([key, item]) => problemsOf(item, block, [...path, name, ...key])),
  );
  return [...own, ...nested];
}

/** The blocks under a name, each with the steps that lead to it. */
function entriesOf(value: Values[string] | undefined): (readonly [readonly Step[], Values])[] {
  if (isArray(value))
    return value.flatMap((item, index) => (isValues(item) ? [[[index], item] as const] : []));
  return isValues(value) ? [[[], value]] : [];
}

function missing(name: string, path: readonly Step[]): Problem {
  return {
    summary: 'Missing required argument',
    detail: `The argument "${name}" is required, but it is null. Give it a value.`,
    path,
  };
}

function decidedByProvider(name: string, path: readonly Step[]): Problem {
  return {
    summary: 'Value for an attribute that cannot be configured',
    detail: `"${name}" is decided by the provider. Remove it.`,
    path,
  };
}

function syntaxProblems(type: string, config: Values): Problem[] {
  return argumentSyntax
    .filter(row => row.types === undefined || row.types.includes(type))
    .flatMap(({ argument, form, isValid }) => {
      const value = config[argument];
      if (typeof value !== 'string' || value === '' || isValid(value)) return [];
      const detail = `"${argument}" is ${JSON.stringify(value)}; it takes ${form}.`;
      return [{ summary: `Invalid value for ${argument}`, detail, path: [argument] }];
    });
}
