import { synthesise } from '../definition/synthesise';
import { anOrganization, definitionOf, type TerraformJson } from '../testing';

/** What has no Region of its own: IAM and hosted zones. */
const GLOBAL = new Set([
  'aws_iam_role',
  'aws_iam_role_policy',
  'aws_route53_record',
  'aws_route53_vpc_association_authorization',
  'aws_route53_zone',
  'aws_route53_zone_association',
]);

const { files, stacks } = synthesise(definitionOf(anOrganization()));
const everyStack = stacks.map(
  plan =>
    [plan.name, plan, JSON.parse(files.get(`${plan.folder}/cdk.tf.json`) ?? '') as TerraformJson] as const,
);
const blocksOf = ({ resource, data }: TerraformJson) =>
  [resource, data].flatMap(kind =>
    Object.entries(kind ?? {}).flatMap(([type, named]) =>
      Object.entries(named).map(([name, args]) => ({ type, name, args })),
    ),
  );

describe.each(everyStack)('%s', (_name, plan, json) => {
  test('is held to its account, with a role of it, in a range of versions of the provider', () => {
    expect(json.provider['aws']).toEqual([
      expect.objectContaining({
        allowed_account_ids: [plan.accountId],
        assume_role: [expect.objectContaining({ role_arn: `arn:aws:iam::${plan.accountId}:role/terraform` })],
        region: plan.region,
      }),
    ]);
    expect(json.terraform['required_providers']).toEqual({
      aws: { source: 'hashicorp/aws', version: '>= 6.25, < 7' },
    });
  });

  test('names the Region of every resource that has one', () => {
    const without = blocksOf(json).filter(
      ({ type, args }) => !GLOBAL.has(type) && args['region'] !== plan.region,
    );
    expect(without.map(({ type }) => type)).toEqual([]);
  });

  test('has no rule and no route written into another resource', () => {
    const written = blocksOf(json).filter(
      ({ type, args }) =>
        /_(security_group|route_table)$/.test(type) &&
        ['ingress', 'egress', 'route'].some(name => name in args),
    );
    expect(written.map(({ type }) => type)).toEqual([]);
  });

  test('describes every rule of a security group', () => {
    const rules = blocksOf(json).filter(({ type }) => /_(ingress|egress)_rule$/.test(type));
    expect(rules.filter(({ args }) => !/^HTTPS (from|to) /.test(String(args['description'])))).toEqual([]);
  });

  test('gives the endpoints no egress', () => {
    const egress = blocksOf(json).filter(({ type }) => type === 'aws_vpc_security_group_egress_rule');
    expect(
      egress.filter(({ args }) => /endpoint-security-group/.test(String(args['security_group_id']))),
    ).toEqual([]);
  });

  test('tells what it is by the tag of the stack, beside those of the definition', () => {
    const [provider] = json.provider['aws'] ?? [];
    expect(provider?.['default_tags']).toEqual([
      { tags: expect.objectContaining({ 'cost-centre': '4711', 'private-ecr:stack': plan.name }) },
    ]);
  });

  test('declares the contracts of the stacks before it, and no more', () => {
    expect(Object.keys(json.variable ?? {}).sort()).toEqual(Object.keys(plan.inputs).sort());
  });

  test('has no name longer than IAM takes', () => {
    const roles = blocksOf(json).filter(({ type }) => type === 'aws_iam_role');
    expect(roles.filter(({ args }) => String(args['name']).length > 64)).toEqual([]);
  });
});

test('every kind of stack is among them', () => {
  expect(new Set(stacks.map(({ kind }) => kind))).toEqual(
    new Set(['hub', 'share', 'spoke', 'team', 'standalone']),
  );
});
