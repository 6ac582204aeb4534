import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', 'tree-with': 'src/git/tree-with.ts' },
  format: ['cjs'],
  platform: 'node',
  target: 'node20',
  dts: true,
  // Feature discovery asks for the export `default` by its name.
  outputOptions: { exports: 'named' },
  clean: true,
  logLevel: 'warn',
  outExtensions: () => ({ js: '.cjs', dts: '.d.cts' }),
});
