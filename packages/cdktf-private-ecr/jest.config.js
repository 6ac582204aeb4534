'use strict';

const { reporters, ...preset } = require('../../scripts/test/jest-preset');

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
      testPathIgnorePatterns: [...preset.testPathIgnorePatterns, '/src/(policies|snapshot)/'],
      moduleNameMapper: { '^cdktf$': 'cdktn', '^cdktf/(.*)$': 'cdktn/$1' },
    },
  ],
};
