'use strict';

const path = require('node:path');
const { RuleTester } = require('eslint');
const rule = require('./dependency-rule');

const root = path.resolve(__dirname, '../..');
const at = (/** @type {string} */ file) => path.join(root, file);

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({ languageOptions: { ecmaVersion: 2022, sourceType: 'module' } });

/** @type {[string, string][]} */
const allowed = [
  ['packages/core/src/trace/engine.ts', './path'],
  ['packages/core/src/trace/engine.ts', '../errors'],
  ['packages/core/src/money/amount.ts', 'big.js'],
  ['packages/core/src/permissions/index.ts', '@backstage/plugin-permission-common'],
  ['packages/core/src/money/amount.test.ts', 'node:fs'],
  ['packages/cdktf-private-ecr/src/private-ecr-hub.ts', '@private-ecr/core'],
  ['packages/cdktf-private-ecr/src/private-ecr-hub.test.ts', '@private-ecr/core/testing'],
  ['packages/cli/src/program.ts', 'cdktf-private-ecr'],
  ['packages/cli/src/program.ts', 'node:fs'],
  ['apps/example/backend/index.ts', '@private-ecr/aws-sandbox'],
  ['packages/backstage-backend/src/x.test.ts', '@private-ecr/aws-sandbox'],
  ['packages/backstage-backend/src/__fixtures__/x.ts', '@private-ecr/aws-sandbox'],
];

/** @type {[string, string, RegExp][]} */
const forbidden = [
  ['packages/core/src/trace/engine.ts', 'node:fs', /runs in browsers too/],
  ['packages/core/src/trace/engine.ts', 'path', /runs in browsers too/],
  ['packages/core/src/trace/engine.ts', '@aws-sdk/client-ec2', /never calls AWS/],
  ['packages/core/src/trace/engine.ts', 'react', /renders nothing/],
  ['packages/core/src/trace/engine.ts', '@backstage/catalog-model', /permission types only/],
  ['packages/core/src/trace/engine.ts', 'cdktf-private-ecr', /may not import cdktf-private-ecr/],
  ['packages/core/src/trace/engine.test.ts', '@private-ecr/aws-sandbox', /may not import/],
  ['packages/cdktf-private-ecr/src/x.ts', 'private-ecr', /allowed: @private-ecr\/core/],
  ['packages/cli/src/x.ts', '../../core/src/index', /leaves packages\/cli/],
  ['packages/cli/src/x.ts', '@private-ecr/backstage-plugin-backend', /may not import/],
  ['packages/backstage-plugin/src/x.ts', 'cdktf-private-ecr', /may not import/],
  ['packages/backstage-backend/src/x.ts', '@private-ecr/backstage-plugin', /may not import/],
  ['packages/backstage-backend/src/x.ts', '@private-ecr/aws-sandbox', /may not import/],
  ['packages/aws-sandbox/src/x.ts', '@private-ecr/core', /no other package of this workspace/],
  ['packages/terraform-standin/src/x.ts', '@private-ecr/core', /no other package of this workspace/],
  ['packages/unheard-of/src/x.ts', 'zod', /is not in scripts\/lint\/dependency-table\.js/],
];

const forms = [
  (/** @type {string} */ specifier) => `import x from '${specifier}';`,
  (/** @type {string} */ specifier) => `export * from '${specifier}';`,
  (/** @type {string} */ specifier) => `export { x } from '${specifier}';`,
  (/** @type {string} */ specifier) => `const x = await import('${specifier}');`,
  (/** @type {string} */ specifier) => `const x = require('${specifier}');`,
];

tester.run('dependency-table', rule, {
  valid: allowed.flatMap(([file, specifier]) =>
    forms.map(form => ({ filename: at(file), code: form(specifier) })),
  ),
  invalid: forbidden.flatMap(([file, specifier, message]) =>
    forms.map(form => ({ filename: at(file), code: form(specifier), errors: [{ message }] })),
  ),
});
