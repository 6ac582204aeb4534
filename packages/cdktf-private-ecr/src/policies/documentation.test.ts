import fs from 'node:fs';
import path from 'node:path';
import * as policies from '.';

const PAGE = path.resolve(__dirname, '../../../../docs/policies.md');
/** A call, whose function leads to what it is attached to; then the policy that it gives. */
const EXAMPLE = /```ts\n((\w+)\([\s\S]*?\));\n```\n\n```json\n([\s\S]*?)```/g;

const page = fs.readFileSync(PAGE, 'utf8');
const examples = [...page.matchAll(EXAMPLE)].map(([block, call = '', name = '', printed = '']) => ({
  block,
  call,
  name,
  printed,
}));

/** Runs a call as somebody would who copies it from the page. */
function policyOf(call: string): policies.PolicyDocument {
  const run = new Function(...Object.keys(policies), `return ${call}`) as (
    ...values: unknown[]
  ) => policies.PolicyDocument;
  return run(...Object.values(policies));
}

test('the page shows every policy', () => {
  const functions = Object.entries(policies).flatMap(([name, value]) =>
    typeof value === 'function' && name !== 'policyText' ? [name] : [],
  );
  expect([...new Set(examples.map(({ name }) => name))].sort()).toEqual(functions.sort());
});

test.each(examples)('the page shows what $name gives', ({ block, call, printed }) => {
  const policy = policyOf(call);
  if (process.env['UPDATE_DOCS'] === '1') {
    const updated = `\`\`\`ts\n${call};\n\`\`\`\n\n\`\`\`json\n${JSON.stringify(policy, undefined, 2)}\n\`\`\``;
    fs.writeFileSync(
      PAGE,
      fs.readFileSync(PAGE, 'utf8').replace(block, () => updated),
    );
    return;
  }
  expect(JSON.stringify(JSON.parse(printed))).toBe(JSON.stringify(policy));
});

test('the page names every limit', () => {
  const limits = Object.values(policies.POLICY_LIMITS).map(limit => limit.toLocaleString('en-US'));
  expect(limits.filter(limit => !page.includes(limit))).toEqual([]);
});
