import { fleetQuerySchema } from '.';
import { inputProblems } from '../validation';

test('a query that asks for nothing is the first page, worst first', () => {
  expect(fleetQuerySchema.parse({})).toEqual({ sort: 'worst-first', order: 'asc', offset: 0, limit: 50 });
});

test('a query is read from text', () => {
  expect(fleetQuerySchema.parse({ nat: 'true', offset: '500', limit: '500', hub: 'main' })).toMatchObject({
    nat: true,
    offset: 500,
    limit: 500,
    hub: 'main',
  });
});

test.each<[string, Record<string, unknown>, string]>([
  ['a sort that there is not', { sort: 'price; drop table' }, 'sort'],
  ['a page that is too long', { limit: '501' }, 'limit'],
  ['an offset below the first row', { offset: '-1' }, 'offset'],
  ['an offset with an exponent', { offset: '1e9' }, 'offset'],
  ['a filter without a value', { owner: '' }, 'owner'],
  ['a filter twice', { owner: ['a', 'b'] }, 'owner'],
  ['a filter that there is not', { ownerRef: 'x' }, 'ownerRef'],
  ['a yes that is no', { stale: 'false' }, 'stale'],
  ['a text that is too long', { q: 'x'.repeat(201) }, 'q'],
])('%s is refused with its path', (_what, query, path) => {
  expect(inputProblems(fleetQuerySchema, query).map(problem => problem.path)).toEqual([path]);
});
