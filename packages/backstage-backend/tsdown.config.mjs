import { defineConfig } from 'tsdown';

export default defineConfig({
  // What benches measure stands beside the entry; the package exports the entry alone.
  entry: ['src/index.ts', 'src/collection/index.ts'],
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
