import { providerSource } from './provider-source';
import type { Attribute, Block, NestedBlock, TerraformType } from './schema';

const TYPES: Readonly<Record<string, TerraformType>> = {
  'simple string': 'string',
  'simple number': 'number',
  'simple boolean': 'bool',
  'list stringList': ['list', 'string'],
  'set stringList': ['set', 'string'],
  'map stringMap': ['map', 'string'],
};

const ENTRY =
  /^ +(\w+): \{\n +value: .*\n +isBlock: (true|false),\n +type: "(\w+)",\n +storageClassType: "(\w+)",\n +\},$/gm;

/** Not in the provider's schema: Terraform's own argument. */
const META_ARGUMENTS = ['alias'];

let cached: Block | undefined;

/**
 * The schema of the block `provider "aws"`. Its class has no getters with types; the maps that write HCL name them.
 *
 * @throws Error where the generated code has an unknown form
 */
export function providerSchema(): Block {
  cached ??= readProviderSchema();
  return cached;
}

function readProviderSchema(): Block {
  const source = providerSource('provider');
  if (source === undefined) throw new Error('@cdktf/provider-aws has no module for its provider block');
  return blockOf(source, 'protected synthesizeHclAttributes()');
}

function blockOf(source: string, heading: string): Block {
  const start = source.indexOf(heading);
  if (start < 0) throw new Error(`provider block: ${heading} is missing`);
  const body = source.slice(start, source.indexOf('};', start));
  const attributes: Record<string, Attribute> = {};
  const block_types: Record<string, NestedBlock> = {};
  const entries = [...body.matchAll(ENTRY)];
  const declared = body.match(/isBlock: /g)?.length ?? 0;
  if (entries.length !== declared) {
    throw new Error(`provider block: ${declared} arguments are declared, ${entries.length} could be read`);
  }
  for (const [, name = '', isBlock, type = '', storage = ''] of entries) {
    if (META_ARGUMENTS.includes(name)) continue;
    if (isBlock === 'true') block_types[name] = nestedBlock(source, name, type, storage);
    else attributes[name] = { type: typeOf(name, `${type} ${storage}`), optional: true };
  }
  return { attributes, block_types };
}

function nestedBlock(source: string, name: string, mode: string, storage: string): NestedBlock {
  if (mode !== 'list' && mode !== 'set') throw new Error(`provider block: ${name} nests as ${mode}`);
  const mapper = storage.replace(/List$/, '').replace(/^./, first => first.toLowerCase());
  return { nesting_mode: mode, block: blockOf(source, `export function ${mapper}ToHclTerraform(`) };
}

function typeOf(name: string, form: string): TerraformType {
  const type = TYPES[form];
  if (type === undefined) throw new Error(`provider block: ${name} has the unknown type ${form}`);
  return type;
}
