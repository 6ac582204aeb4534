'use strict';

const preset = require('../../scripts/test/jest-preset');

module.exports = {
  ...preset,
  rootDir: __dirname,
  // Terraform is a process of its own, and a busy machine makes it wait.
  testTimeout: 120_000,
  testMatch: preset.testMatch.map(pattern => pattern.replace('/src/', '/infra/')),
};
