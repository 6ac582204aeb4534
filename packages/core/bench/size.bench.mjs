/**
 * What savings and diagnosis weigh in a browser: one minified bundle of just these two, gzipped, and what is in it.
 * Prints shares of the budget and of the bundle.
 */
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { build } from 'esbuild';

const BUDGET_BYTES = 60_000;
const packageFolder = path.resolve(import.meta.dirname, '..');

/** @param {string} exports what a page imports from core */
export async function bundle(exports) {
  const result = await build({
    stdin: { contents: `export { ${exports} } from '@private-ecr/core';`, resolveDir: packageFolder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const code = result.outputFiles[0].contents;
  const [output] = Object.values(result.metafile.outputs);
  return { gzipBytes: gzipSync(code, { level: 9 }).length, bytes: code.length, inputs: output.inputs };
}

/** Bytes by library, and by folder for our own code. */
function byOrigin(inputs) {
  const totals = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
    const folder = /dist\/([^/]+)\//.exec(file)?.[1] ?? path.basename(file);
    const origin = library ?? `core/${folder}`;
    totals.set(origin, (totals.get(origin) ?? 0) + bytesInOutput);
  }
  return [...totals].sort(([, a], [, b]) => b - a);
}

const percent = share => `${(share * 100).toFixed(0)} %`;
const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`;

const { gzipBytes, bytes, inputs } = await bundle('computeSavings, diagnose');
console.log(
  `core in the browser, savings + diagnosis: ${kilobytes(gzipBytes)} gzip, ${percent(gzipBytes / BUDGET_BYTES)} of the ${kilobytes(BUDGET_BYTES)} budget (${kilobytes(bytes)} minified)`,
);
for (const [origin, size] of byOrigin(inputs)) {
  if (size / bytes >= 0.01)
    console.log(`  ${percent(size / bytes).padStart(5)} of the minified bytes: ${origin}`);
}
process.exitCode = gzipBytes > BUDGET_BYTES ? 1 : 0;
