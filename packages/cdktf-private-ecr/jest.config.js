'use strict';

const { reporters, ...preset } = require('../../scripts/test/jest-preset');

/** Laws of texts do not depend on the library; their full count is taken once. */
const slowLaws = process.env.PRIVATE_ECR_SLOW === '1' ? ['\\.laws\\.test\\.ts$'] : [];

const project = { ...preset, rootDir: __dirname };

module.exports = {
  reporters,
  rootDir: __dirname,
  projects: [
    { ...project, displayName: 'cdktf' },
    {
      // The library is archived; this is its living continuation. The same tests hold with it, the source unchanged.
      ...project,
      displayName: 'cdktn',
      testPathIgnorePatterns: [...preset.testPathIgnorePatterns, '/src/(policies|snapshot)/', ...slowLaws],
      moduleNameMapper: { '^cdktf$': 'cdktn', '^cdktf/(.*)$': 'cdktn/$1' },
    },
  ],
};
