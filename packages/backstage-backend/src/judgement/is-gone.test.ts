import { isGone } from './is-gone';

test.each([
  ['deleted', true],
  ['Rejected', true],
  ['deleting', false],
  ['failed', false],
  ['available', false],
  [undefined, false],
])('%s: %s', (state, expected) => {
  expect(isGone(state)).toBe(expected);
});
