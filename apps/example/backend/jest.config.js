'use strict';

module.exports = { ...require('../../../scripts/test/jest-preset'), rootDir: __dirname };
