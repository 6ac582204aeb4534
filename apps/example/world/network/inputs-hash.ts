import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { NetworkSource } from './network';

/** What is built of the packages that decide what becomes of a definition. */
const PACKAGES = ['cdktf-private-ecr', '@private-ecr/terraform-standin'];

/** A digest of all that a network follows from: where it is the same, the network is. */
export function inputsHash(source: NetworkSource, definition: string): string {
  const hash = createHash('sha256').update(source).update(definition);
  const files = [
    ...PACKAGES.flatMap(name => filesBelow(path.dirname(require.resolve(name)))),
    ...filesBelow(__dirname),
  ];
  for (const file of files) hash.update(path.basename(file)).update(fs.readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(cjs|ts|js)$/.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .sort();
}
