import { argumentSyntax } from '../provider/argument-syntax.data';
import { blockOfType } from '../provider/served-types';
import type { Block, TerraformType } from '../schema/schema';
import type { Kind } from '../schema/type-schema';

const TEXTS = ['x', '10.0.0.0/16', '2001:db8::/56', 'arn:aws:iam::aws:policy/x', '{}'];

/** A text that the rows of forms let pass for an argument. */
function textFor(type: string, name: string): string {
  const rows = argumentSyntax.filter(
    ({ argument, types }) => argument === name && (types?.includes(type) ?? true),
  );
  return TEXTS.find(text => rows.every(row => row.isValid(text))) ?? 'x';
}

function valueOf(type: string, name: string, valueType: TerraformType): unknown {
  if (valueType === 'string') return textFor(type, name);
  if (valueType === 'number') return 1;
  if (valueType === 'bool') return true;
  if (valueType[0] === 'list' || valueType[0] === 'set') return [valueOf(type, name, valueType[1])];
  if (valueType[0] === 'map') return { x: valueOf(type, name, valueType[1]) };
  return Object.fromEntries(
    Object.entries(valueType[1]).map(([inner, innerType]) => [inner, valueOf(type, inner, innerType)]),
  );
}

/** The arguments and blocks that a schema requires, and no others. */
function leastConfiguration(type: string, { attributes, block_types }: Block): Record<string, unknown> {
  const required = Object.entries(attributes).filter(([, attribute]) => attribute.required);
  const blocks = Object.entries(block_types).filter(([, { min_items = 0 }]) => min_items > 0);
  return Object.fromEntries([
    ...required.map(([name, attribute]) => [name, valueOf(type, name, attribute.type)]),
    ...blocks.map(([name, { block }]) => [name, [leastConfiguration(type, block)]]),
  ]) as Record<string, unknown>;
}

/** One of each type, named `a`, as a configuration holds them. */
export function leastConfigurations(kind: Kind, types: readonly string[]): Record<string, object> {
  return Object.fromEntries(
    types.map(type => [type, { a: leastConfiguration(type, blockOfType(kind, type)) }]),
  );
}
