'use strict';

const { isBuiltin } = require('node:module');
const path = require('node:path');
const { dependencyTable } = require('./dependency-table');

const root = path.resolve(__dirname, '../..');
const workspaceNames = Object.values(dependencyTable).map(({ name }) => name);

/** @param {string} specifier */
function workspacePackageOf(specifier) {
  return workspaceNames.find(name => specifier === name || specifier.startsWith(`${name}/`));
}

/** @param {string} relativePath */
function folderOf(relativePath) {
  return relativePath.split('/').slice(0, 2).join('/');
}

/** @param {string} filename */
function isTestOnly(filename) {
  return /\.test\.tsx?$/.test(filename) || /\/(__fixtures__|bench|scripts)\//.test(filename);
}

/**
 * Why an import is forbidden, or undefined where it is allowed.
 *
 * @param {string} filename absolute
 * @param {string} specifier
 */
function whyForbidden(filename, specifier) {
  const relative = path.relative(root, filename).split(path.sep).join('/');
  const folder = folderOf(relative);
  const row = dependencyTable[folder];
  if (row === undefined) {
    return `${folder} is not in scripts/lint/dependency-table.js; add a row that says what it may import`;
  }
  if (specifier.startsWith('.')) {
    const target = path
      .relative(root, path.resolve(path.dirname(filename), specifier))
      .split(path.sep)
      .join('/');
    if (folderOf(target) === folder) return undefined;
    return `'${specifier}' leaves ${folder}; import the other package by its name`;
  }
  const workspacePackage = workspacePackageOf(specifier);
  if (workspacePackage !== undefined) {
    const further = isTestOnly(filename) ? (row.testsMayImport ?? []) : [];
    const mayImport = [...row.mayImport, ...further];
    if (workspacePackage === row.name || mayImport.includes(workspacePackage)) return undefined;
    return `${row.name} may not import ${workspacePackage}; allowed: ${mayImport.join(', ') || 'no other package of this workspace'}`;
  }
  if (row.isomorphic && isBuiltin(specifier) && !isTestOnly(filename)) {
    return `${row.name} runs in browsers too and may not import Node's '${specifier}'; take what it gives as an argument`;
  }
  const closed = row.mayNotImport?.find(({ pattern }) => pattern.test(specifier));
  return closed && `${row.name} may not import '${specifier}': ${closed.why}`;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: {
    type: 'problem',
    docs: { description: 'imports follow scripts/lint/dependency-table.js' },
    schema: [],
    messages: { forbidden: '{{why}}' },
  },
  create(context) {
    /** @param {any} source */
    const check = source => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const why = whyForbidden(context.filename, source.value);
      if (why) context.report({ node: source, messageId: 'forbidden', data: { why } });
    };
    return {
      ImportDeclaration: node => check(node.source),
      ExportNamedDeclaration: node => check(node.source),
      ExportAllDeclaration: node => check(node.source),
      ImportExpression: node => check(node.source),
      TSImportType: (/** @type {any} */ node) => check(node.argument?.literal ?? node.source),
      TSExternalModuleReference: (/** @type {any} */ node) => check(node.expression),
      CallExpression: node => {
        const { callee } = node;
        const isRequire = callee.type === 'Identifier' && callee.name === 'require';
        const isResolveOrMock =
          callee.type === 'MemberExpression' &&
          callee.object.type === 'Identifier' &&
          (callee.object.name === 'require' || callee.object.name === 'jest') &&
          callee.property.type === 'Identifier' &&
          ['resolve', 'requireActual', 'mock'].includes(callee.property.name);
        if (isRequire || isResolveOrMock) check(node.arguments[0]);
      },
    };
  },
};

module.exports = rule;
