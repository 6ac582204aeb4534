import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const BUDGET_BYTES = 60_000;

async function bundled(exports: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${exports} } from '@private-ecr/core';`, resolveDir: __dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
  });
  const gzipBytes = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  const contributors = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return { gzipBytes, contributors: contributors.map(([file]) => file.split(path.sep).join('/')) };
}

test('savings and diagnosis together weigh at most 60 kB gzip in a browser, and need nothing of Node', async () => {
  const { gzipBytes } = await bundled('computeSavings, diagnose');
  expect(gzipBytes).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('a page that only formats money takes in no engine', async () => {
  const { contributors } = await bundled('formatCents');
  expect(contributors.filter(file => /dist\/(savings|diagnosis|trace|policy|pricing)\//.test(file))).toEqual(
    [],
  );
});
