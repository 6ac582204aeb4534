import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/legacy.ts'],
  format: ['esm'],
  platform: 'browser',
  target: 'es2022',
  dts: true,
  // One output file per source file: an app's bundler splits at the dynamic imports, and loads the charts with the
  // tab alone.
  unbundle: true,
  clean: true,
  logLevel: 'warn',
  outExtensions: () => ({ js: '.mjs', dts: '.d.mts' }),
  // Class names of CSS modules are made unique here; each file of styles is imported by the script that uses it, and
  // an app's bundler takes it from there.
  css: { inject: true, modules: { generateScopedName: 'private-ecr-[hash]-[local]' } },
});
