import { HOSTILE_TEXTS } from '../__fixtures__/hostile-texts';
import { ownerRefOf, refOf } from './owner-ref';

test.each([
  ['payments', 'group:default/payments'],
  [' payments ', 'group:default/payments'],
  ['Group:Default/Payments', 'group:default/payments'],
  ['user:guest', 'user:default/guest'],
  ['finance/payments', 'group:finance/payments'],
  ['component:default/checkout', undefined],
  ['Payments Team', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j names the owner %j', (text, ref) => {
  expect(ownerRefOf(text)).toBe(ref);
});

test.each(HOSTILE_TEXTS.filter(([what]) => what !== 'a name of every object'))(
  'names nobody: %s',
  (_what, text) => {
    expect(ownerRefOf(text)).toBeUndefined();
  },
);

test('a system is of that kind only', () => {
  expect(refOf('shop', ['system'])).toBe('system:default/shop');
  expect(refOf('group:shop', ['system'])).toBeUndefined();
});
