'use strict';

const fs = require('node:fs');
const path = require('node:path');

/** A jest reporter that leaves what the closing line is added up from: reports/test.json or reports/test-slow.json. */
class Report {
  /** @param {{ rootDir: string }} globalConfig @param {{ folder?: string }} [options] */
  constructor(globalConfig, options) {
    this.folder = path.resolve(globalConfig.rootDir, options?.folder ?? 'reports');
  }

  /** @param {unknown} _contexts @param {any} results */
  onRunComplete(_contexts, results) {
    const testResults = results.testResults.map((/** @type {any} */ file) => ({
      name: path.relative(this.folder, file.testFilePath),
      status: file.testExecError || file.numFailingTests > 0 ? 'failed' : 'passed',
      assertionResults: file.testResults.map((/** @type {any} */ { status, fullName }) => ({
        status,
        fullName,
      })),
    }));
    const name = process.env.PRIVATE_ECR_SLOW === '1' ? 'test-slow.json' : 'test.json';
    fs.mkdirSync(this.folder, { recursive: true });
    fs.writeFileSync(path.join(this.folder, name), JSON.stringify({ testResults }));
  }
}

module.exports = Report;
