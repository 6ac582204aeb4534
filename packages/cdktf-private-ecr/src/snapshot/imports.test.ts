import fs from 'node:fs';
import path from 'node:path';

/** Readers of a plan install neither CDKTF nor a provider. */
const MAY_IMPORT = /^(\.|@private-ecr\/core$|zod$|node:)/;

const sources = fs
  .readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('__fixtures__'));

test.each(sources)('%s imports core, zod and Node only', file => {
  const text = fs.readFileSync(path.join(__dirname, file), 'utf8');
  const imported = [...text.matchAll(/from '([^']+)'/g)].map(([, name = '']) => name);
  const outside = imported.filter(
    name =>
      !MAY_IMPORT.test(name) ||
      (path.relative(__dirname, path.resolve(__dirname, path.dirname(file), name)).startsWith('..') &&
        name.startsWith('.')),
  );
  expect(outside).toEqual([]);
});
