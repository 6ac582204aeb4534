'use strict';

const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { build } = require('esbuild');

/** What a service page may load for the card, gzipped, beyond what Backstage loads anyway. */
const BUDGET_BYTES = 52_000;

const DIST = path.join(__dirname, '../dist');

/** What an app on Backstage has loaded before it shows a card. */
const SHARED = [
  'react',
  'react-dom',
  'react/*',
  'react-dom/*',
  'react-router-dom',
  '@backstage/*',
  // Of @backstage/ui, and of the permission framework.
  '@remixicon/react',
  'use-sync-external-store/*',
];

/** What is loaded when it is shown is loaded later: it is not looked into. */
const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ kind, path: imported }) =>
      kind === 'dynamic-import' ? { path: imported, external: true } : undefined,
    );
  },
};

/**
 * One minified bundle of the plugin's entry and the card with all that they load at once, as it is built in `dist`.
 *
 * @returns bytes in all, gzipped, scripts and styles; and bytes by file
 */
async function bundleCard() {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents:
        "export { default as plugin } from './index.mjs'; export { default as card } from './components/EntityCard/index.mjs';",
      resolveDir: DIST,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: SHARED,
    plugins: [loadedLater],
    outfile: path.join(DIST, 'card.js'),
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const bytesByFile = {};
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput > 0) bytesByFile[file.split(path.sep).join('/')] = bytesInOutput;
    }
  }
  const gzipBytes = outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );
  return { gzipBytes, bytesByFile };
}

module.exports = { BUDGET_BYTES, bundleCard };
