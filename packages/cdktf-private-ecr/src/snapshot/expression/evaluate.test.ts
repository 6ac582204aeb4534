import { evaluate, evaluateAt, evaluateDocument, type Scope, SPLAT } from './evaluate';
import { parseExpression, parseTemplate } from './parse-expression';
import { isUnknown, Unknown, type Value } from './value';

const NAMES: Record<string, unknown> = {
  var: {
    hub: { vpcId: 'vpc-1', subnets: { 'euc1-az1': { subnetId: 'subnet-1' } }, tables: ['rtb-1', 'rtb-2'] },
  },
  local: { ranges: ['10.0.0.0/24', '10.0.1.0/24'], none: [], text: '${not} read again' },
};

const scope: Scope = {
  reference: (root, path) =>
    Object.hasOwn(NAMES, root)
      ? evaluateAt(NAMES[root], path, { reference: () => new Unknown('text of a value is no template') })
      : new Unknown(`${root} is not known`),
};

const valueOf = (text: string): Value => evaluate(parseTemplate(text), scope);

test.each<[string, unknown]>([
  ['plain', 'plain'],
  ['', ''],
  ['a $ and a % and \\n stay', 'a $ and a % and \\n stay'],
  ['$${escaped} %%{too}', '${escaped} %{too}'],
  ['${var.hub.vpcId}', 'vpc-1'],
  ['${ var.hub["vpcId"] }', 'vpc-1'],
  ['${var.hub.subnets["euc1-az1"].subnetId}', 'subnet-1'],
  ['${var.hub.tables[1]}', 'rtb-2'],
  ['${var.hub.tables.0}', 'rtb-1'],
  ['arn:${var.hub.vpcId}/${var.hub.tables[0]}', 'arn:vpc-1/rtb-1'],
  ['${"in ${var.hub.vpcId}"}', 'in vpc-1'],
  ['${"\\u0041\\n\\"\\\\"}', 'A\n"\\'],
  ['${true}', true],
  ['${null}', null],
  ['${-1.5}', -1.5],
  ['n=${3}', 'n=3'],
  ['${["a", var.hub.vpcId,]}', ['a', 'vpc-1']],
  ['${{"a" = 1, b : [2]}}', { a: 1, b: [2] }],
  ['${{(var.hub.vpcId) = 1}}', { 'vpc-1': 1 }],
  ['${element(local.ranges, 3)}', '10.0.1.0/24'],
  ['${lookup(var.hub, "vpcId")}', 'vpc-1'],
  ['${lookup(var.hub, "nothing", "fallback")}', 'fallback'],
  ['${one(["x"])}', 'x'],
  ['${one(local.none)}', null],
  ['${one([{"id" = "x"}]).id}', 'x'],
  ['${jsonencode({"Resource" = "${var.hub.vpcId}/*"})}', '{"Resource":"vpc-1/*"}'],
  ['${tolist(["a"])[0]}', 'a'],
  ['${local.ranges[*]}', ['10.0.0.0/24', '10.0.1.0/24']],
  ['${[{"id" = 1}, {"id" = 2}][*].id}', [1, 2]],
])('%s is %j', (text, value) => {
  expect(valueOf(text)).toEqual(value);
});

test.each([
  '${var.hub.nothing}',
  '${data.aws_vpc.main.id}',
  '${cidrsubnet("10.0.0.0/16", 8, 1)}',
  '${1 + 1}',
  '${true ? "a" : "b"}',
  '${[for x in local.ranges : x]}',
  '%{ if true }a%{ endif }',
  '${var.hub',
  '${',
  '${}',
  '${"open}',
  '${one(["a", "b"])}',
  '${element([], 0)}',
  '${lookup(var.hub, "nothing")}',
  'in a text: ${var.hub.subnets}',
  `\${${'['.repeat(5_000)}`,
  `\${var${'.a'.repeat(5_000)}}`,
])('%s is not known, with a reason', text => {
  const value = valueOf(text);
  expect(isUnknown(value) && value.reason).toMatch(/.+/);
});

test('a value on the way is worked out only as far as it is asked for', () => {
  const asked: string[] = [];
  const noting: Scope = { reference: root => (asked.push(root), root) };
  const document = { one: '${first.x}', other: '${second.x}' };
  expect(evaluateAt(document, ['one'], noting)).toBe('first');
  expect(asked).toEqual(['first']);
});

test('the text of a value is not read again', () => {
  expect(evaluateDocument({ a: ['$${local.x}'] }, scope)).toEqual({ a: ['${local.x}'] });
});

test('a splat goes through a document that is a list', () => {
  expect(evaluateAt([{ id: '${local.ranges[0]}' }], [SPLAT, 'id'], scope)).toEqual(['10.0.0.0/24']);
});

test('an expression stands without brackets in a plan', () => {
  expect(evaluate(parseExpression('var.hub.tables[0]'), scope)).toBe('rtb-1');
});
