'use strict';

const { RULE_FOLDERS, checkFileSizes, checkRuleFolder } = require('./rules');

const ruleFolder = (/** @type {string} */ what) => {
  const found = RULE_FOLDERS.find(rule => rule.what === what);
  if (!found) throw new Error(`no rule folder for ${what}`);
  return found;
};
const lines = (/** @type {number} */ count) => 'x\n'.repeat(count);

describe('file size', () => {
  test.each([
    ['packages/core/src/a.ts', 300, 0],
    ['packages/core/src/a.ts', 301, 1],
    ['packages/core/src/a.test.ts', 900, 0],
    ['packages/core/src/pricing/prices.data.ts', 900, 0],
  ])('%s with %i lines has %i problems', (file, count, problems) => {
    expect(checkFileSizes([file], () => lines(count))).toHaveLength(problems);
  });
});

describe('one rule, one file', () => {
  const check = 'packages/core/src/trace/checks/route.ts';
  const test_ = 'packages/core/src/trace/checks/route.test.ts';
  const page = 'docs/checks/route.md';
  const stated = () => "export const route = { id: 'route' };";

  test('a check with its id, test and page is in order', () => {
    expect(checkRuleFolder(ruleFolder('trace check'), [check, test_, page], stated)).toEqual([]);
  });

  test('a missing test, a missing page and another id are three problems', () => {
    expect(checkRuleFolder(ruleFolder('trace check'), [check], () => "id: 'other'")).toEqual([
      expect.stringContaining("id: 'route'"),
      expect.stringContaining('no test'),
      expect.stringContaining('docs/checks/route.md'),
    ]);
  });

  test('index.ts and shared helpers are no rules', () => {
    const helpers = ['packages/core/src/trace/checks/index.ts', 'packages/core/src/trace/checks/shared/x.ts'];
    expect(checkRuleFolder(ruleFolder('trace check'), helpers, () => '')).toEqual([]);
  });

  test('a synth validation states its id and has a test; what validations share does not', () => {
    const validation = 'packages/cdktf-private-ecr/src/validations/two-zones.ts';
    const shared = 'packages/cdktf-private-ecr/src/validations/support/of-hub.ts';
    const problems = checkRuleFolder(ruleFolder('synth validation'), [validation, shared], () => '');
    expect(problems).toEqual([
      expect.stringContaining("id: 'two-zones'"),
      expect.stringContaining('two-zones.test.ts'),
    ]);
  });

  test('a sandbox action needs a test', () => {
    const action = 'packages/aws-sandbox/src/services/ec2/actions/DescribeVpcs.ts';
    expect(checkRuleFolder(ruleFolder('sandbox action'), [action], () => '')).toHaveLength(1);
  });
});
