'use strict';

const slow = process.env.PRIVATE_ECR_SLOW === '1';

/**
 * What every package's jest.config.js starts from.
 *
 * `npm test` runs every `*.test.ts` but the slow ones, property tests (`*.laws.test.ts`) with a reduced, seeded
 * sample. `npm run test:slow` runs the property tests with their full count, and every `*.slow.test.ts`.
 */
module.exports = {
  testEnvironment: 'node',
  // A machine with other work is slow, and no fault of what is tested.
  testTimeout: slow ? 900_000 : 60_000,
  testMatch: slow
    ? ['<rootDir>/src/**/*.laws.test.ts', '<rootDir>/src/**/*.slow.test.ts']
    : ['<rootDir>/src/**/*.test.ts'],
  testPathIgnorePatterns: slow ? ['/node_modules/'] : ['/node_modules/', '\\.slow\\.test\\.ts$'],
  reporters: ['default', require.resolve('./report.js')],
  setupFiles: [require.resolve('./property-sample.js')],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
  },
};
