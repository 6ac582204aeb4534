'use strict';

const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { build } = require('esbuild');

/** What savings and diagnosis together may weigh in a browser, gzipped. */
const BUDGET_BYTES = 60_000;

/** One minified bundle for browsers of what a page imports from core, as it is built in `dist`. */
async function bundleForBrowser(exports) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `export { ${exports} } from '@private-ecr/core';`,
      resolveDir: path.dirname(require.resolve('../package.json')),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [{ contents }] = outputFiles;
  const [{ inputs }] = Object.values(metafile.outputs);
  const bytesByFile = Object.fromEntries(
    Object.entries(inputs).map(([file, { bytesInOutput }]) => [
      file.split(path.sep).join('/'),
      bytesInOutput,
    ]),
  );
  return { bytes: contents.length, gzipBytes: gzipSync(contents, { level: 9 }).length, bytesByFile };
}

module.exports = { BUDGET_BYTES, bundleForBrowser };
