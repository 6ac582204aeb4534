import type { Attribute, Block, NestedBlock, TerraformType } from '../schema/schema';
import { isArray, isUnknown, isValues, type Value, type Values } from '../values/value';
import { expand, type Draft } from './draft';

/** Forms of computed texts by the ending of their names, for types that say nothing of their own. First match. */
const FORMS: readonly (readonly [name: RegExp, form: string])[] = [
  [/^(owner|account|registry|caller)_(id|account_id)$|^owner_account_id$/, '{account}'],
  [/(^|_)region$/, '{region}'],
  [/(^|_)arn$/, 'arn:{partition}:service:{region}:{account}:{kind}/{hex17}'],
  [/_id$/, '{hex17}'],
  [/^(state|status)$/, 'available'],
  [/^name$/, 'terraform-{hex17}'],
  [/(^|_)(dns_name|domain_name)$/, '{hex17}.{region}.example.com'],
  [/(^|_)(created|create|creation)(_at|_date|_time)?$/, '2020-01-01T00:00:00Z'],
];

/**
 * A plausible value of the right type for a computed attribute. What the configuration could have given and did not is
 * empty, as the provider shows it; what only AWS decides is told by its name.
 */
export function genericValue(name: string, { type, optional }: Attribute, draft: Draft): Value {
  if (type !== 'string') return emptyOf(type);
  const form = FORMS.find(([ending]) => ending.test(name))?.[1];
  if (form === undefined || (optional && !/^name$|(^|_)(region|arn)$/.test(name))) return '';
  return expand(form.replace('{kind}', draft.type.slice('aws_'.length)), draft, name);
}

function emptyOf(type: TerraformType): Value {
  if (type === 'string') return '';
  if (type === 'bool') return false;
  if (type === 'number') return 0;
  if (type[0] === 'list' || type[0] === 'set') return [];
  if (type[0] === 'map') return {};
  return Object.fromEntries(Object.entries(type[1]).map(([name, inner]) => [name, emptyOf(inner)]));
}

/** The values with a generic one wherever a block inside holds an unknown one. */
export function settleBlocks(values: Values, { block_types }: Block, draft: Draft): Values {
  const settled = Object.entries(block_types).map(([name, nested]): [string, Value] => [
    name,
    settleNested(values[name] ?? null, nested, draft),
  ]);
  return { ...values, ...Object.fromEntries(settled) };
}

function settleNested(value: Value, { nesting_mode, block }: NestedBlock, draft: Draft): Value {
  if (isArray(value)) return value.map(item => (isValues(item) ? settleBlock(item, block, draft) : item));
  if (!isValues(value)) return value;
  if (nesting_mode === 'single') return settleBlock(value, block, draft);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      isValues(item) ? settleBlock(item, block, draft) : item,
    ]),
  );
}

function settleBlock(values: Values, block: Block, draft: Draft): Values {
  const attributes = Object.entries(block.attributes).map(([name, attribute]): [string, Value] => {
    const value = values[name] ?? null;
    return [name, isUnknown(value) ? genericValue(name, attribute, draft) : value];
  });
  return settleBlocks({ ...values, ...Object.fromEntries(attributes) }, block, draft);
}
