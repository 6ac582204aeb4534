import { COLLECTED_AT, HUB_ACCOUNT, providerOf, REGION } from '../__fixtures__/documents';
import { terraformSnapshot } from '..';

const PROVIDER = Object.fromEntries(
  Object.entries((providerOf(HUB_ACCOUNT) as { aws: object[] }).aws[0]!).map(([key, value]) => [
    key,
    { constant_value: value as unknown },
  ]),
);
const vpc = {
  address: 'aws_vpc.main',
  mode: 'managed',
  type: 'aws_vpc',
  name: 'main',
  provider_config_key: 'aws',
};
const subnet = {
  address: 'aws_subnet.own',
  mode: 'managed',
  type: 'aws_subnet',
  name: 'own',
  provider_config_key: 'module.net:aws',
};

/** A plan of a VPC, and of a module that makes a subnet in it. */
function planWith(expression: object) {
  const document = {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [{ ...vpc, values: { cidr_block: '10.0.0.0/16' } }],
        child_modules: [
          {
            address: 'module.net["a"]',
            resources: [
              {
                ...subnet,
                address: 'module.net["a"].aws_subnet.own[0]',
                index: 0,
                values: { cidr_block: '10.0.0.0/24' },
              },
            ],
          },
        ],
      },
    },
    resource_changes: [
      { address: 'aws_vpc.main', change: { after_unknown: { id: true, main_route_table_id: true } } },
      { address: 'module.net["a"].aws_subnet.own[0]', change: { after_unknown: { id: true, vpc_id: true } } },
    ],
    configuration: {
      provider_config: { aws: { name: 'aws', expressions: PROVIDER } },
      root_module: {
        resources: [{ ...vpc, expressions: { cidr_block: { constant_value: '10.0.0.0/16' } } }],
        module_calls: {
          net: {
            source: './net',
            for_each_expression: { constant_value: ['a'] },
            expressions: { network: { references: ['aws_vpc.main.id', 'aws_vpc.main'] } },
            module: {
              variables: { network: {}, other: { default: 'vpc-0123456789abcdef0' } },
              resources: [{ ...subnet, expressions: { vpc_id: expression } }],
            },
          },
        },
      },
    },
  };
  const { snapshot, notes } = terraformSnapshot({
    stacks: [{ name: 'net', source: { kind: 'plan', document } }],
    collectedAt: COLLECTED_AT,
  });
  return { subnets: snapshot.accounts[HUB_ACCOUNT]?.[REGION]?.Subnets, notes };
}

test('a reference in a module leads through its variables to the resource outside', () => {
  expect(planWith({ references: ['var.network'] }).subnets).toEqual([
    {
      SubnetId: 'subnet-(net/module.net["a"].aws_subnet.own[0])',
      VpcId: 'vpc-(net/aws_vpc.main)',
      OwnerId: HUB_ACCOUNT,
      CidrBlock: '10.0.0.0/24',
    },
  ]);
});

test('a variable that nobody set has its default', () => {
  expect(planWith({ references: ['var.other'] }).subnets).toMatchObject([{ VpcId: 'vpc-0123456789abcdef0' }]);
});

test.each([
  ['of several', { references: ['var.network', 'var.other'] }],
  ['of a local value', { references: ['local.network'] }],
  ['that are none', { references: [] }],
])('a value made %s is not known', (_what, expression) => {
  const { subnets, notes } = planWith(expression);
  expect(subnets).toBeUndefined();
  expect(notes).toContainEqual(expect.objectContaining({ attribute: 'vpc_id', list: 'Subnets' }));
});
