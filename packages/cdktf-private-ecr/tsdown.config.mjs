import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/policies/index.ts', 'src/snapshot/index.ts'],
  format: ['cjs'],
  platform: 'node',
  target: 'node20',
  dts: true,
  // One output file per source file, so that reading a policy loads no provider.
  unbundle: true,
  clean: true,
  logLevel: 'warn',
  outExtensions: () => ({ js: '.cjs', dts: '.d.cts' }),
});
