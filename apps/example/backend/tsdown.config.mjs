import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['cjs'],
  platform: 'node',
  target: 'node20',
  dts: false,
  clean: true,
  logLevel: 'warn',
  outExtensions: () => ({ js: '.cjs.js' }),
});
