/**
 * What savings and diagnosis weigh in a browser: one minified bundle of just these two, gzipped, and what is in it.
 * Prints shares of the budget and of the bundle.
 */
import path from 'node:path';
import { BUDGET_BYTES, bundleForBrowser } from './browser-bundle.cjs';

/** Bytes by library, and by folder for our own code. */
function byOrigin(bytesByFile) {
  const totals = new Map();
  for (const [file, bytesInOutput] of Object.entries(bytesByFile)) {
    const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
    const folder = /dist\/([^/]+)\//.exec(file)?.[1] ?? path.basename(file);
    const origin = library ?? `core/${folder}`;
    totals.set(origin, (totals.get(origin) ?? 0) + bytesInOutput);
  }
  return [...totals].sort(([, a], [, b]) => b - a);
}

const percent = share => `${(share * 100).toFixed(0)} %`;
const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;

const { gzipBytes, bytes, bytesByFile } = await bundleForBrowser('computeSavings, diagnose');
console.log(
  `core in the browser, savings + diagnosis: ${kilobytes(gzipBytes)} gzip, ${percent(gzipBytes / BUDGET_BYTES)} of the ${kilobytes(BUDGET_BYTES)} budget (${kilobytes(bytes)} minified)`,
);
for (const [origin, size] of byOrigin(bytesByFile)) {
  if (size / bytes >= 0.01)
    console.log(`  ${percent(size / bytes).padStart(5)} of the minified bytes: ${origin}`);
}
process.exitCode = gzipBytes > BUDGET_BYTES ? 1 : 0;
