import type { SchemaPatch } from './patches.data';
import type { Block } from './schema';

type Patch = Pick<SchemaPatch, 'path' | 'set'>;

/**
 * The block with one of its attributes or blocks, at whatever depth, changed.
 *
 * @throws Error where the patch names an attribute or block that the schema does not have
 */
export function applyPatch(block: Block, { path: [name, next, ...further], set }: Patch): Block {
  const { attributes, block_types } = block;
  const attribute = attributes[name];
  if (next === undefined && attribute) {
    return { attributes: { ...attributes, [name]: { ...attribute, ...set } }, block_types };
  }
  const nested = block_types[name];
  if (!nested) throw new Error(`a patch names ${name}, which the schema does not have`);
  const patched =
    next === undefined
      ? { ...nested, ...set }
      : { ...nested, block: applyPatch(nested.block, { path: [next, ...further], set }) };
  return { attributes, block_types: { ...block_types, [name]: patched } };
}
