import {
  COLLECTED_AT,
  HUB_ACCOUNT,
  oneStack,
  REGION,
  type TerraformDocument,
} from '../__fixtures__/documents';
import { terraformSnapshot, type TerraformStack } from '..';

/** The name tag that a security group gets from an expression: any text will do. */
function nameOf(name: unknown, rest: Partial<TerraformDocument> = {}, stack: Partial<TerraformStack> = {}) {
  const resource = { ...rest.resource, aws_security_group: { own: { name } } };
  const { snapshot } = terraformSnapshot({
    stacks: [{ ...oneStack(resource, { ...rest, resource }), ...stack }],
    collectedAt: COLLECTED_AT,
  });
  return snapshot.accounts[HUB_ACCOUNT]?.[REGION]?.SecurityGroups?.[0]?.GroupName;
}

test.each<[string, Partial<TerraformDocument>, string]>([
  ['${local.a}', { locals: { a: '${local.b}', b: 'x' } } as never, 'x'],
  ['${var.a.b}', { variable: { a: { default: { b: 'x' } } } }, 'x'],
  ['${var.a}', { variable: { a: { default: '${local.not}' } } }, '${local.not}'],
  ['${data.aws_caller_identity.me.account_id}', { data: { aws_caller_identity: { me: {} } } }, HUB_ACCOUNT],
  ['${data.aws_region.here.region}', { data: { aws_region: { here: {} } } }, REGION],
  ['${data.aws_partition.here.dns_suffix}', { data: { aws_partition: { here: {} } } }, 'amazonaws.com'],
  [
    '${data.aws_prefix_list.s3.id}',
    { data: { aws_prefix_list: { s3: { name: `com.amazonaws.${REGION}.s3` } } } },
    `pl-(com.amazonaws.${REGION}.s3)`,
  ],
  [
    '${aws_vpc.main.cidr_block}',
    { resource: { aws_vpc: { main: { cidr_block: '10.0.0.0/16' } } } },
    '10.0.0.0/16',
  ],
  [
    '${aws_vpc.main.arn}',
    { resource: { aws_vpc: { main: { cidr_block: '10.0.0.0/16' } } } },
    `arn:aws:ec2:${REGION}:${HUB_ACCOUNT}:vpc/vpc-(net/aws_vpc.main)`,
  ],
  ['${aws_eip.a[1].id}', { resource: { aws_eip: { a: { count: 2 } } } }, 'eipalloc-(net/aws_eip.a[1])'],
  ['${one(aws_eip.a[*].id)}', { resource: { aws_eip: { a: { count: 1 } } } }, 'eipalloc-(net/aws_eip.a[0])'],
  [
    '${aws_eip.a["k"].id}',
    { resource: { aws_eip: { a: { for_each: '${toset(["k"])}' } } } },
    'eipalloc-(net/aws_eip.a["k"])',
  ],
])('%s', (name, document, value) => {
  expect(nameOf(name, document)).toBe(value);
});

test.each<[string, Partial<TerraformDocument>]>([
  ['${local.a}', { locals: { a: '${local.b}', b: '${local.a}' } } as never],
  ['${local.gone}', {}],
  ['${var.a}', { variable: { a: {} } }],
  ['${aws_vpc.gone.id}', {}],
  ['${aws_eip.a.id}', { resource: { aws_eip: { a: { count: 2 } } } }],
  ['${aws_eip.a[0].public_ip}', { resource: { aws_eip: { a: { count: 1 } } } }],
  ['${data.aws_vpc.main.id}', { data: { aws_vpc: { main: { tags: {} } } } }],
  ['${module.a.b}', {}],
])('%s is not known', (name, document) => {
  expect(nameOf(name, document)).toBeUndefined();
});

test('locals that double each other end', () => {
  const locals = Object.fromEntries(
    Array.from({ length: 60 }, (_, level) => [`l${level}`, `\${local.l${level + 1}}\${local.l${level + 1}}`]),
  );
  expect(nameOf('${local.l0}', { locals: { ...locals, l60: 'xxxxxxxx' } } as never)).toBeUndefined();
});

test('a chain of references that is longer than anybody writes ends', () => {
  const locals = Object.fromEntries(
    Array.from({ length: 5_000 }, (_, level) => [`l${level}`, `\${local.l${level + 1}}`]),
  );
  expect(nameOf('${local.l0}', { locals } as never)).toBeUndefined();
});

test('a value that was given goes before the default, and a stack before both', () => {
  const variable = { a: { default: 'default' } };
  expect(nameOf('${var.a}', { variable }, { variables: { a: 'given' } })).toBe('given');
  const contract = { output: { contract: { value: 'published' } }, variable };
  expect(nameOf('${var.a}', contract, { variables: { a: 'given' }, inputs: { a: 'net' } })).toBe('published');
});

test('a contract of a stack that is not there is not known', () => {
  expect(nameOf('${var.a}', {}, { inputs: { a: 'gone' } })).toBeUndefined();
});
