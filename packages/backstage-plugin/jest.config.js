'use strict';

const preset = require('../../scripts/test/jest-preset');

/** Tests of components are `*.test.tsx`. */
const alsoTsx = patterns => patterns.map(pattern => pattern.replace(/\.ts$/, '.{ts,tsx}'));

const swc = parser => [
  '@swc/jest',
  { jsc: { target: 'es2022', parser, transform: { react: { runtime: 'automatic' } } } },
];

module.exports = {
  ...preset,
  rootDir: __dirname,
  testEnvironment: '<rootDir>/src/testing/jsdom-environment.ts',
  testMatch: alsoTsx(preset.testMatch),
  setupFiles: [...preset.setupFiles, '<rootDir>/src/testing/polyfills.ts'],
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup.ts'],
  // In tests a class name of a CSS module is its own name.
  moduleNameMapper: {
    'style-inject': '<rootDir>/src/testing/no-styles.ts',
    '\\.css$': '<rootDir>/src/testing/css-names.ts',
    '\\.(svg|png|gif|jpe?g)$': '<rootDir>/src/testing/asset-name.ts',
  },
  transform: {
    '\\.tsx?$': swc({ syntax: 'typescript', tsx: true }),
    // Backstage's packages are modules of the language, which jest does not load.
    '\\.(mjs|js)$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [
    '/node_modules/(@material-ui|core-js|jsdom|jest[^/]*|prismjs|react|react-dom|react-use/lib|typescript)/',
  ],
};
