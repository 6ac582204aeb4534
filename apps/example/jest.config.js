'use strict';

const preset = require('../../scripts/test/jest-preset');

/** `npm run test:e2e`: the whole portal, started as a person starts it. */
const isEndToEnd = process.env.PRIVATE_ECR_E2E === '1';

module.exports = {
  ...preset,
  rootDir: __dirname,
  // Terraform is a process of its own, and a busy machine makes it wait.
  testTimeout: 120_000,
  testMatch: isEndToEnd
    ? ['<rootDir>/e2e/**/*.test.ts']
    : preset.testMatch.map(pattern => pattern.replace('/src/', '/{infra,world,demo,applier}/')),
  ...(isEndToEnd && { testPathIgnorePatterns: ['/node_modules/'] }),
};
