import { defineConfig } from 'tsdown';

export default defineConfig({
  // What benches measure stands beside the entry; the package exports the entry alone.
  entry: ['src/index.ts', 'src/collection/index.ts'],
  format: ['cjs'],
  platform: 'node',
  target: 'node20',
  dts: true,
  outputOptions: {
    // Feature discovery asks for the export `default` by its name.
    exports: 'named',
    // Clients of the SDK are loaded when they are needed: by require, which does not parse them for names first.
    dynamicImportInCjs: false,
  },
  clean: true,
  logLevel: 'warn',
  outExtensions: () => ({ js: '.cjs', dts: '.d.cts' }),
});
