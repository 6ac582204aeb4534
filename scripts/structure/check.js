'use strict';

/**
 * Checks the shape of the tree: file size, and that a rule's id, its file, its test and (for trace checks) its page
 * carry one name. Prints the sizes it does not enforce.
 */
const fs = require('node:fs');
const path = require('node:path');
const { RULE_FOLDERS, checkRuleFolder, checkFileSizes, sizeReport } = require('./rules');

const root = path.resolve(__dirname, '../..');

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (['node_modules', 'dist', 'reports', '.turbo', 'coverage', '.data'].includes(entry.name)) return [];
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(full) : [full];
  });
}

const files = ['packages', 'apps', 'scripts', 'docs']
  .flatMap(folder => filesBelow(path.join(root, folder)))
  .map(file => path.relative(root, file).split(path.sep).join('/'));
const read = (/** @type {string} */ file) => fs.readFileSync(path.join(root, file), 'utf8');

const problems = [
  ...checkFileSizes(files, read),
  ...RULE_FOLDERS.flatMap(rule => checkRuleFolder(rule, files, read)),
];
for (const line of sizeReport(files, read)) console.log(line);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
