import { conform } from '../values/conform';
import { typeOfBlock } from '../schema/schema';
import { UNKNOWN, type Values } from '../values/value';
import { blockOfType } from './served-types';
import { validate } from './validate';

const problems = (type: string, config: Values) => {
  const block = blockOfType('resource', type);
  return validate(type, conform(config, typeOfBlock(block)) as Values, block).map(
    ({ detail, path = [] }) => `${path.join('.')}: ${detail}`,
  );
};

const family = { family: 'test', container_definitions: '[]' };

describe('what Terraform leaves to the provider', () => {
  it.each<[string, string, Values, string[]]>([
    ['a good resource', 'aws_vpc', { cidr_block: '10.0.0.0/16' }, []],
    ['an unknown required argument', 'aws_subnet', { vpc_id: UNKNOWN }, []],
    [
      'null for a required argument',
      'aws_subnet',
      { vpc_id: null },
      ['vpc_id: The argument "vpc_id" is required, but it is null. Give it a value.'],
    ],
    [
      'null for a required argument of a block',
      'aws_ecs_task_definition',
      { ...family, volume: [{ name: 'a' }, { name: null }] },
      ['volume.1.name: The argument "name" is required, but it is null. Give it a value.'],
    ],
    [
      'a value the provider decides',
      'aws_vpc',
      { cidr_block: '10.0.0.0/16', arn: 'arn:aws:ec2:::vpc/vpc-1' },
      ['arn: "arn" is decided by the provider. Remove it.'],
    ],
  ])('%s', (_, type, config, expected) => {
    expect(problems(type, config)).toEqual(expected);
  });
});

describe('texts of a certain form', () => {
  it.each([
    ['aws_vpc', 'cidr_block', '10.0.0.0/16', true],
    ['aws_vpc', 'cidr_block', '0.0.0.0/0', true],
    ['aws_vpc', 'cidr_block', '10.0.0.1/16', false],
    ['aws_vpc', 'cidr_block', '10.0.0.0/33', false],
    ['aws_vpc', 'cidr_block', '10.0.0.0', false],
    ['aws_vpc', 'cidr_block', '10.0.0.256/24', false],
    ['aws_vpc', 'cidr_block', '10.0.0.0/16/8', false],
    ['aws_vpc', 'ipv6_cidr_block', '2001:db8::/56', true],
    ['aws_vpc', 'ipv6_cidr_block', '2001:db8::/129', false],
    ['aws_iam_role_policy_attachment', 'policy_arn', 'arn:aws:iam::aws:policy/service-role/A', true],
    ['aws_iam_role_policy_attachment', 'policy_arn', 'arn:aws-cn:iam::111111111111:policy/a', true],
    ['aws_iam_role_policy_attachment', 'policy_arn', 'AmazonECSTaskExecutionRolePolicy', false],
    ['aws_vpc_endpoint', 'policy', '{"Statement":[]}', true],
    ['aws_vpc_endpoint', 'policy', '{"Statement":[}', false],
  ])('%s %s = %s: %s', (type, argument, value, valid) => {
    const own = problems(type, { [argument]: value }).filter(problem => problem.startsWith(`${argument}:`));
    expect(own).toHaveLength(valid ? 0 : 1);
  });

  it('are refused with the value and the form', () => {
    expect(problems('aws_vpc', { cidr_block: '10.0.0.1/16' })).toEqual([
      'cidr_block: "cidr_block" is "10.0.0.1/16"; it takes an IPv4 network such as 10.0.0.0/16, without bits behind the prefix.',
    ]);
  });

  it.each([
    ['unknown', UNKNOWN],
    ['not given', null],
  ])('are not judged while they are %s', (_, value) => {
    expect(problems('aws_vpc', { cidr_block: value })).toEqual([]);
  });
});
