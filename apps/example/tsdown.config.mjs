import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['world/prepare.ts', 'world/sandbox.ts', 'applier/main.ts', 'demo/demo.ts', 'demo/database.ts'],
  format: ['cjs'],
  platform: 'node',
  target: 'node20',
  dts: false,
  clean: true,
  logLevel: 'warn',
  outExtensions: () => ({ js: '.cjs' }),
});
