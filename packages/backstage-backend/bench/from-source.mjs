import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Imports a part of the package that its entry does not export, as it stands in the source. */
export async function fromSource(file) {
  const folder = path.join(root, 'node_modules', '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${file.replaceAll(/\W/g, '-')}.mjs`);
  await build({
    entryPoints: [path.join(root, 'src', file)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return import(pathToFileURL(outfile).href);
}
