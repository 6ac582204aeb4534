/**
 * The harness as an app is built for production, served on the loopback: what the benches measure and the screenshots
 * show. `npm run dev` serves the same for development.
 */
import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

const HERE = import.meta.dirname;
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.map': 'application/json',
};
const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Private ECR</title>
<link rel="stylesheet" href="/index.css"></head>
<body><div id="root"></div><script type="module" src="/index.js"></script></body>
</html>`;

/** @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function serveHarness() {
  const files = await bundle();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = files.get(pathname);
    response.setHeader(
      'content-type',
      `${TYPES[file ? path.extname(pathname) : '.html'] ?? 'application/octet-stream'}; charset=utf-8`,
    );
    response.end(file ?? PAGE);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

/** The catalog's own export to CSV stands on streams of Node; no page here gets to it. */
const noCatalogExport = {
  name: 'no-catalog-export',
  setup(setup) {
    setup.onResolve({ filter: /^csv-stringify\// }, () => ({ path: 'csv', namespace: 'empty' }));
    setup.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export default () => "";' }));
  },
};

/** Scripts and styles by path, split at what is loaded later as an app's bundler splits them. */
async function bundle() {
  const config = parse(readFileSync(path.join(HERE, 'app-config.yaml'), 'utf8'));
  const { outputFiles } = await build({
    entryPoints: { index: path.join(HERE, 'index.tsx') },
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['browser', 'module', 'production'],
    loader: {
      '.svg': 'dataurl',
      '.png': 'dataurl',
      '.woff2': 'dataurl',
      '.woff': 'dataurl',
      '.ttf': 'dataurl',
    },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.APP_CONFIG': JSON.stringify([{ context: 'app-config.yaml', data: config }]),
      'process.env.HAS_REACT_DOM_CLIENT': 'true',
      global: 'globalThis',
    },
    plugins: [noCatalogExport],
    outdir: '/',
    write: false,
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path: name, contents }) => [name, contents]));
}
