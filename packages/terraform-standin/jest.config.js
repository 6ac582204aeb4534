'use strict';

module.exports = {
  ...require('../../scripts/test/jest-preset'),
  rootDir: __dirname,
  // Terraform is a process of its own, and a busy machine makes it wait.
  testTimeout: 60_000,
};
