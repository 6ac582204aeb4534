import { BUDGET_BYTES, bundleForBrowser } from '../bench/browser-bundle.cjs';

test('savings and diagnosis together weigh at most 60 kB gzip in a browser, and need nothing of Node', async () => {
  const { gzipBytes } = await bundleForBrowser('computeSavings, diagnose');
  expect(gzipBytes).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('a page that only formats money takes in no engine', async () => {
  const { bytesByFile } = await bundleForBrowser('formatCents');
  const files = Object.keys(bytesByFile).filter(file => bytesByFile[file] !== 0);
  expect(files).toContainEqual(expect.stringContaining('dist/money/'));
  expect(files.filter(file => /dist\/(savings|diagnosis|trace|policy|pricing)\//.test(file))).toEqual([]);
});
