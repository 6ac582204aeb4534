import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tsdoc from 'eslint-plugin-tsdoc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import dependencyRule from './scripts/lint/dependency-rule.js';
import bans from './scripts/lint/terraform-bans.js';

const SOURCES = ['packages/**/*.{ts,tsx}', 'apps/**/*.{ts,tsx}'];
const TESTS = ['**/*.test.{ts,tsx,js}'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/reports/**',
      '**/coverage/**',
      '**/node_modules/**',
      '**/.turbo/**',
      '**/.data/**',
    ],
  },
  js.configs.recommended,
  {
    files: SOURCES,
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { 'private-ecr': { rules: { 'dependency-table': dependencyRule } }, tsdoc },
    rules: {
      'private-ecr/dependency-table': 'error',
      'tsdoc/syntax': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['packages/core/src/**/*.ts'],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'window',
        'document',
        'fetch',
        'setTimeout',
        'setInterval',
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'Core never reads the clock; take the time as an argument.',
        },
        { object: 'Math', property: 'random', message: 'Core is deterministic.' },
      ],
    },
  },
  {
    files: ['packages/backstage-*/**/*.{ts,tsx}', 'apps/*/app/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  ...bans.terraformBans(),
  {
    files: [
      'scripts/**/*.js',
      '**/*.config.js',
      '**/bin/*.js',
      'packages/*/migrations/*.js',
      'apps/*/infra/*.js',
      'packages/*/scripts/**/*.{js,mjs}',
      'packages/*/bench/**/*.{js,mjs,cjs}',
      'packages/*/dev/**/*.mjs',
    ],
    languageOptions: { globals: globals.node },
  },
  {
    // Functions of these run in a page.
    files: ['packages/*/dev/**/*.mjs'],
    languageOptions: { globals: { document: 'readonly', window: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    files: [
      'scripts/**/*.js',
      '**/*.config.js',
      '**/bin/*.js',
      'packages/*/migrations/*.js',
      'apps/*/infra/*.js',
      'packages/*/bench/**/*.cjs',
    ],
    languageOptions: { sourceType: 'commonjs' },
    rules: { 'no-console': 'off' },
  },
  {
    files: TESTS,
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/no-focused-tests': 'error',
      'jest/no-standalone-expect': [
        'error',
        {
          additionalTestBlockFunctions: [
            'testWithTerraform',
            'testWithCheckov',
            'testWithCdktf',
            'testWithShellcheck',
            'testElsewhere',
          ],
        },
      ],
      // Laws assert inside fc.assert, and table helpers such as `expectCauses` assert for their callers.
      'jest/expect-expect': [
        'error',
        { assertFunctionNames: ['expect', 'expect*', 'fc.assert', 'tester.run'] },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
