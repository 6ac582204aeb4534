/* @jest-environment node */
import { BUDGET_BYTES, bundleCard } from '../bench/card-bundle.cjs';

const bundled = bundleCard();

test('what a service page loads for the card weighs at most 52 kB gzip beyond what Backstage loads', async () => {
  const { gzipBytes } = await bundled;
  expect(gzipBytes).toBeLessThanOrEqual(BUDGET_BYTES);
});

test.each([
  // The ids of its checks are.
  ['the trace engine', /core\/dist\/trace\/(?!check\.mjs)/],
  ['the savings engine', /core\/dist\/savings\//],
  ['the diagnosis engine', /core\/dist\/diagnosis\//],
  // The small one reads answers and settings alike.
  ['the large zod', /node_modules\/zod\/v4\/(classic|locales)\/|json-schema/],
  ['charts', /node_modules\/(recharts|d3-)/],
  ['the tab', /components\/EntityTab\/EntityTab/],
  ['the fleet page', /components\/FleetPage\/FleetPage/],
])('%s is not part of it', async (_what, pattern) => {
  const { bytesByFile } = await bundled;
  expect(Object.keys(bytesByFile).filter(file => pattern.test(file))).toEqual([]);
});
