'use strict';

/** Enforced: a source file has at most this many lines; data tables are exempt. */
const MAX_LINES = 300;

/**
 * Folders in which one file is one rule.
 *
 * @typedef {object} RuleFolder
 * @property {string} what
 * @property {RegExp} folder
 * @property {boolean} idInFile whether the file states its id as `id: '…'`
 * @property {((id: string) => string)} [page] the document each rule must have
 */

/** @type {RuleFolder[]} */
const RULE_FOLDERS = [
  {
    what: 'trace check',
    folder: /^packages\/core\/src\/trace\/checks\//,
    idInFile: true,
    page: id => `docs/checks/${id}.md`,
  },
  { what: 'health rule', folder: /^packages\/core\/src\/health\/rules\//, idInFile: true },
  {
    what: 'synth validation',
    folder: /^packages\/cdktf-private-ecr\/src\/validations\//,
    idInFile: true,
  },
  { what: 'failure signature', folder: /^packages\/core\/src\/diagnosis\/signatures\//, idInFile: true },
  {
    what: 'sandbox action',
    folder: /^packages\/aws-sandbox\/src\/services\/[^/]+\/actions\//,
    idInFile: false,
  },
];

/** @param {string} file */
function isSource(file) {
  return /\.(ts|tsx|js|mjs)$/.test(file);
}

/** @param {string} file */
function isTest(file) {
  return /\.test\.(ts|tsx|js)$/.test(file);
}

/** @param {string} file */
function isData(file) {
  return /\.data\.ts$/.test(file) || /\/(data|__fixtures__)\//.test(file);
}

/** @param {string} text */
function lineCount(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** @param {string[]} files @param {(file: string) => string} read */
function checkFileSizes(files, read) {
  return files
    .filter(file => isSource(file) && !isTest(file) && !isData(file))
    .map(file => ({ file, lines: lineCount(read(file)) }))
    .filter(({ lines }) => lines > MAX_LINES)
    .map(
      ({ file, lines }) => `${file}: ${lines} lines, at most ${MAX_LINES} are allowed; split it by concern`,
    );
}

/** @param {RuleFolder} rule @param {string[]} files @param {(file: string) => string} read */
function checkRuleFolder({ what, folder, idInFile, page }, files, read) {
  const inFolder = files.filter(file => folder.test(file) && isSource(file));
  const rules = inFolder.filter(file => !isTest(file) && !isHelper(file, folder));
  return rules.flatMap(file => {
    const id = nameOf(file);
    const problems = [];
    if (idInFile && !new RegExp(`\\bid: '${id}'`).test(read(file))) {
      problems.push(`${file}: a ${what} states its id as id: '${id}', the name of its file`);
    }
    const test = file.replace(/\.ts$/, '.test.ts');
    if (!inFolder.includes(test)) problems.push(`${file}: this ${what} has no test ${test}`);
    if (page && !files.includes(page(id))) problems.push(`${file}: this ${what} has no page ${page(id)}`);
    return problems;
  });
}

/** @param {string} file */
function nameOf(file) {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

/** index.ts lists the rules; a folder inside the rule folder holds what rules share. */
/** @param {string} file @param {RegExp} folder */
function isHelper(file, folder) {
  const inside = file.replace(folder, '');
  return nameOf(file) === 'index' || inside.includes('/') || isData(file);
}

/** @param {string[]} files @param {(file: string) => string} read */
function sizeReport(files, read) {
  const sizes = (/** @type {string[]} */ of) => of.map(file => lineCount(read(file))).sort((a, b) => a - b);
  const code = files.filter(file => isSource(file) && !isData(file));
  const source = sizes(code.filter(file => !isTest(file)));
  const test = sizes(code.filter(isTest));
  const at = (/** @type {number} */ share) =>
    source[Math.min(source.length - 1, Math.floor(source.length * share))] ?? 0;
  const total = (/** @type {number[]} */ all) => all.reduce((a, b) => a + b, 0);
  return [
    `structure: ${source.length} source files, lines median ${at(0.5)}, p90 ${at(0.9)}, max ${at(1)} (aim: 80, 200; cap ${MAX_LINES})`,
    `structure: test lines / source lines = ${(total(test) / Math.max(1, total(source))).toFixed(2)}`,
  ];
}

module.exports = { RULE_FOLDERS, checkFileSizes, checkRuleFolder, sizeReport };
