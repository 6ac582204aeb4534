import { fleetQuerySchema } from '@private-ecr/core';
import { isFiltered, requestFor, viewOf, withChanges } from './query';

const view = (query: string) => viewOf(new URLSearchParams(query));
const NOTHING = { sort: 'worst-first', order: 'asc' };

describe('viewOf', () => {
  test.each<[string, string, object]>([
    ['an empty URL', '', NOTHING],
    [
      'filters and a sort',
      'status=failing&hub=main&sort=savings&order=desc',
      { status: 'failing', hub: 'main', sort: 'savings', order: 'desc' },
    ],
    ['a search', 'q=check+out%26', { ...NOTHING, q: 'check out&' }],
    ['parameters of somebody else', 'utm_source=x&offset=7&limit=99999', NOTHING],
    ['a status that there is not', 'status=%3Cscript%3Ealert(1)%3C/script%3E', NOTHING],
    ['a sort that is a property of every object', 'sort=constructor&order=__proto__', NOTHING],
    ['a filter that is too long', `owner=${'x'.repeat(201)}`, NOTHING],
    ['a filter without a value', 'owner=&nat=', NOTHING],
    ['a filter twice: the first', 'hub=a&hub=b', { ...NOTHING, hub: 'a' }],
    ['a yes that is no', 'nat=1', NOTHING],
    ['SQL, which is a name like any other', "owner=x' OR 1=1--", { ...NOTHING, owner: "x' OR 1=1--" }],
  ])('%s', (_what, query, expected) => {
    expect(view(query)).toEqual(expected);
  });
});

test.each(['', 'status=failing&nat=true&q=%22&sort=age&order=desc', "owner=x' OR 1=1--"])(
  'the backend reads what the page asks for %j',
  query => {
    const request = Object.fromEntries(requestFor(view(query), 100, 50));
    expect(fleetQuerySchema.parse(request)).toMatchObject({
      ...view(query),
      ...(view(query).nat && { nat: true }),
      offset: 100,
      limit: 50,
    });
  },
);

describe('withChanges', () => {
  test.each<[string, object, string]>([
    ['sets a filter', { hub: 'main' }, 'lang=en&status=failing&hub=main'],
    ['replaces one', { status: 'healthy' }, 'lang=en&status=healthy'],
    ['takes one away', { status: undefined }, 'lang=en'],
    ['takes one away that is emptied', { status: '' }, 'lang=en'],
  ])('%s and leaves the rest', (_what, changes, expected) => {
    expect(withChanges(new URLSearchParams('lang=en&status=failing'), changes).toString()).toBe(expected);
  });
});

test.each([
  ['', false],
  ['sort=name', false],
  ['nat=true', true],
])('%j is filtered: %s', (query, expected) => {
  expect(isFiltered(view(query))).toBe(expected);
});
