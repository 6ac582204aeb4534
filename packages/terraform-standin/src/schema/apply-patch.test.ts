import { applyPatch } from './apply-patch';
import type { Block } from './schema';

const inner: Block = { attributes: { port: { type: 'number' } }, block_types: {} };
const block: Block = {
  attributes: { secret: { type: 'string', optional: true } },
  block_types: { rule: { nesting_mode: 'list', block: inner } },
};

describe('applyPatch', () => {
  it('changes an attribute', () => {
    const patched = applyPatch(block, { path: ['secret'], set: { sensitive: true } });
    expect(patched.attributes.secret).toEqual({ type: 'string', optional: true, sensitive: true });
  });

  it('changes a block', () => {
    const patched = applyPatch(block, { path: ['rule'], set: { max_items: 5 } });
    expect(patched.block_types.rule).toEqual({ nesting_mode: 'list', max_items: 5, block: inner });
  });

  it('changes an attribute inside a block', () => {
    const patched = applyPatch(block, { path: ['rule', 'port'], set: { sensitive: true } });
    expect(patched.block_types.rule?.block.attributes.port).toEqual({ type: 'number', sensitive: true });
  });

  it('refuses a name the schema does not have', () => {
    expect(() => applyPatch(block, { path: ['rule', 'prot'], set: {} })).toThrow(/names prot/);
  });
});
