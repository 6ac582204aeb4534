import { filtered, isLike, valuesAt } from './filters';

it.each([
  ['vpc-1', 'vpc-1', true],
  ['vpc-1', 'VPC-1', false],
  ['vpc-1', 'vpc', false],
  ['vpc-1', 'vpc-*', true],
  ['vpc-1', 'vpc-?', true],
  ['vpc-12', 'vpc-?', false],
  ['', '*', true],
  ['a.b', 'a?b', true],
  ['axb', 'a.b', false],
  ['*', '\\*', true],
  ['x', '\\*', false],
  ['*x', '\\**', true],
  ['d', '\\d', true],
  ['7', '\\d', false],
  ['a(b)[c]{d}|e^f$g+h', 'a(b)[c]{d}|e^f$g+h', true],
  ['two\nlines', 'two*', true],
])('%j is like %j: %s', (value, pattern, expected) => {
  expect(isLike(value, pattern)).toBe(expected);
});

it('does not take forever over stars', () => {
  const start = performance.now();
  expect(isLike('a'.repeat(2000), `${'*'.repeat(1000)}b`)).toBe(false);
  expect(performance.now() - start).toBeLessThan(500);
});

it('looks through lists on a path', () => {
  expect(valuesAt({ A: [{ B: [1, 2] }, { B: 3 }, {}] }, ['A', 'B'])).toEqual([1, 2, 3]);
});

it('lets through what every filter lets through, by any of its values', () => {
  const items = [
    { entry: { Id: 'a', Zone: '1' } },
    { entry: { Id: 'b', Zone: '1' } },
    { entry: { Id: 'c', Zone: '2' } },
  ];
  const filters = [
    { Name: 'id', Values: ['a', 'c'] },
    { Name: 'zone', Values: ['1'] },
  ];
  expect(filtered(items, filters, { id: 'Id', zone: 'Zone' })).toEqual([{ entry: { Id: 'a', Zone: '1' } }]);
});

it('refuses a filter without values', () => {
  expect(() => filtered([], [{ Name: 'id' }], { id: 'Id' })).toThrow("The filter 'id' has no values");
});

it('knows tags only where a call knows them', () => {
  expect(() => filtered([], [{ Name: 'tag:Name', Values: ['x'] }], { id: 'Id' })).toThrow('is invalid');
});
