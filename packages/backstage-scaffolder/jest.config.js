'use strict';

const preset = require('../../scripts/test/jest-preset');

module.exports = {
  ...preset,
  rootDir: __dirname,
  // The scaffolder's worker waits for tasks for good, stopped backend or not.
  forceExit: true,
  transform: {
    ...preset.transform,
    // It loads AWS's clients when it needs them, by an import that Jest knows only as a require.
    '/backstage-backend/dist/.+\\.cjs$': [
      '@swc/jest',
      { jsc: { target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
};
