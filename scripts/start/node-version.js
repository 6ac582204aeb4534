'use strict';

const SUPPORTED = [20, 22];

/**
 * Why this Node cannot run the demo.
 *
 * @param {string} version such as `20.11.0`
 * @returns {string | undefined} undefined where it can
 */
function nodeProblem(version) {
  const major = Number(version.split('.')[0]);
  if (SUPPORTED.includes(major)) return undefined;
  return `this is Node ${version}; allowed: ${SUPPORTED.join(' or ')}. Install one of them, such as with: nvm install 22`;
}

module.exports = { nodeProblem };
