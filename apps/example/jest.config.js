'use strict';

const preset = require('../../scripts/test/jest-preset');

module.exports = {
  ...preset,
  rootDir: __dirname,
  testMatch: preset.testMatch.map(pattern => pattern.replace('/src/', '/infra/')),
};
