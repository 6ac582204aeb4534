'use strict';

/**
 * Adds up what the packages' test runners reported. Pure: reports and failed tasks in, lines and totals out.
 *
 * @typedef {object} PackageReport
 * @property {string} packageName
 * @property {any | undefined} report the test runner's JSON, absent where it wrote none
 */

/** A skipped test names its reason in its title, so that a skip is never silent. */
const SKIP_REASON = /\bskipped: \S/;

/** @param {any} report */
function assertionsOf(report) {
  return report.testResults.flatMap((/** @type {any} */ file) => file.assertionResults);
}

/** A test file that does not compile or load reports no assertion of its own, yet has failed. */
/** @param {any} report */
function filesThatDidNotRun(report) {
  return report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
}

/**
 * @param {PackageReport[]} packages
 * @param {string[]} failedTasks tasks other than tests that failed, such as `@private-ecr/core#lint`
 */
function summarise(packages, failedTasks) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const lines = [];
  for (const { packageName, report } of packages) {
    if (report === undefined) {
      totals.failed += 1;
      lines.push(`failed: ${packageName}: its tests wrote no report`);
      continue;
    }
    for (const file of filesThatDidNotRun(report)) {
      totals.failed += 1;
      lines.push(`failed: ${packageName} › ${file.name}: did not run`);
    }
    for (const { status, fullName } of assertionsOf(report)) {
      if (status === 'passed') {
        totals.passed += 1;
      } else if (status === 'failed') {
        totals.failed += 1;
        lines.push(`failed: ${packageName} › ${fullName}`);
      } else if (SKIP_REASON.test(fullName)) {
        totals.skipped += 1;
        lines.push(`skipped: ${packageName} › ${fullName}`);
      } else {
        totals.failed += 1;
        lines.push(
          `failed: ${packageName} › ${fullName}: ${status} without a reason ("skipped: …" in its title)`,
        );
      }
    }
  }
  for (const task of failedTasks) {
    totals.failed += 1;
    lines.push(`failed: ${task}`);
  }
  return { totals, lines, closingLine: closingLine(totals) };
}

/** @param {{ passed: number, failed: number, skipped: number }} totals */
function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

module.exports = { summarise };
