import { EndlessPagesError } from './failures/call-error';
import { allPages, chunksOf } from './pages';

async function* pagesOf(...pages: (readonly number[] | undefined)[]) {
  for (const items of pages) yield await Promise.resolve({ items });
}

async function* endless() {
  for (;;) yield await Promise.resolve({ items: [] as number[] });
}

test.each([
  ['one page', [[1, 2]], [1, 2]],
  ['several', [[1], [2], [3]], [1, 2, 3]],
  ['empty ones before and between', [[], [1], [], undefined, [2]], [1, 2]],
  ['nothing', [], []],
])('%s', async (_what, pages, entries) => {
  expect(await allPages(pagesOf(...pages), ({ items }) => items)).toEqual(entries);
});

test('a list that never ends is an error', async () => {
  await expect(allPages(endless(), ({ items }) => items)).rejects.toThrow(EndlessPagesError);
});

test.each([
  [[], 2, []],
  [[1, 2, 3], 2, [[1, 2], [3]]],
  [[1, 2], 2, [[1, 2]]],
])('%j in pieces of %d', (entries, size, pieces) => {
  expect(chunksOf(entries, size)).toEqual(pieces);
});
