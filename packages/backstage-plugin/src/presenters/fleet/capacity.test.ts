import { levelOf } from './capacity';

test.each([
  ['nothing', 0, 100, { share: 0, tone: 'good' }],
  ['some', 79, 100, { share: 0.79, tone: 'good' }],
  ['a lot', 80, 100, { share: 0.8, tone: 'warning' }],
  ['all', 50, 50, { share: 1, tone: 'bad' }],
  ['more than the quota, which was raised', 120, 100, { share: 1, tone: 'bad' }],
])('%s is used', (_what, used, limit, expected) => {
  expect(levelOf({ used, limit })).toEqual({ used, limit, ...expected });
});

test.each([
  ['not known', null, 100],
  ['of nothing', 0, 0],
])('what is %s has no level', (_what, used, limit) => {
  expect(levelOf({ used, limit })).toBeUndefined();
});
