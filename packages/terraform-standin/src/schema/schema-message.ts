import type { Attribute, Block, NestedBlock } from './schema';

/** A schema as the plugin protocol sends it. */
export function schemaMessage(block: Block) {
  return { version: 0, block: blockMessage(block) };
}

function blockMessage({ attributes, block_types }: Block): object {
  return {
    attributes: Object.entries(attributes).map(attributeMessage),
    block_types: Object.entries(block_types).map(nestedMessage),
  };
}

function attributeMessage([name, { type, ...flags }]: [string, Attribute]) {
  return { name, type: Buffer.from(JSON.stringify(type)), ...flags };
}

function nestedMessage([type_name, { nesting_mode, min_items, max_items, block }]: [string, NestedBlock]) {
  return {
    type_name,
    nesting: nesting_mode.toUpperCase(),
    min_items: min_items ?? 0,
    max_items: max_items ?? 0,
    block: blockMessage(block),
  };
}
