'use strict';

module.exports = {
  rootDir: __dirname,
  reporters: ['default', [require.resolve('./test/report.js'), { folder: '../reports' }]],
  testEnvironment: 'node',
  testMatch: ['<rootDir>/**/*.test.js'],
};
