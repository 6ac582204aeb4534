'use strict';

module.exports = {
  ...require('../../scripts/test/jest-preset'),
  rootDir: __dirname,
  globalSetup: '<rootDir>/scripts/jest-global-setup.js',
  globalTeardown: '<rootDir>/scripts/jest-global-teardown.js',
};
