import { anAccount, aWorld } from '../__fixtures__/a-world';
import type { Values } from '../values/value';

const HEX = '[0-9a-f]{17}';

/** Types, the least they are configured with, and the form of their ids. */
const forms: readonly (readonly [type: string, given: Values, id: RegExp])[] = [
  ['aws_vpc', { cidr_block: '10.0.0.0/16' }, new RegExp(`^vpc-${HEX}$`)],
  ['aws_subnet', { vpc_id: 'vpc-1', cidr_block: '10.0.0.0/24' }, new RegExp(`^subnet-${HEX}$`)],
  ['aws_route_table', { vpc_id: 'vpc-1' }, new RegExp(`^rtb-${HEX}$`)],
  ['aws_security_group', { vpc_id: 'vpc-1' }, new RegExp(`^sg-${HEX}$`)],
  [
    'aws_vpc_security_group_ingress_rule',
    { security_group_id: 'sg-1', ip_protocol: 'tcp' },
    new RegExp(`^sgr-${HEX}$`),
  ],
  [
    'aws_vpc_endpoint',
    { vpc_id: 'vpc-1', service_name: 'com.amazonaws.eu-central-1.s3' },
    new RegExp(`^vpce-${HEX}$`),
  ],
  ['aws_network_acl', { vpc_id: 'vpc-1' }, new RegExp(`^acl-${HEX}$`)],
  ['aws_internet_gateway', {}, new RegExp(`^igw-${HEX}$`)],
  ['aws_nat_gateway', { subnet_id: 'subnet-1' }, new RegExp(`^nat-${HEX}$`)],
  ['aws_eip', {}, new RegExp(`^eipalloc-${HEX}$`)],
  [
    'aws_ec2_managed_prefix_list',
    { name: 'a', max_entries: 1, address_family: 'IPv4' },
    new RegExp(`^pl-${HEX}$`),
  ],
  ['aws_ec2_transit_gateway', {}, new RegExp(`^tgw-${HEX}$`)],
  ['aws_ec2_transit_gateway_route_table', { transit_gateway_id: 'tgw-1' }, new RegExp(`^tgw-rtb-${HEX}$`)],
  [
    'aws_ec2_transit_gateway_vpc_attachment',
    { transit_gateway_id: 'tgw-1', vpc_id: 'vpc-1', subnet_ids: ['subnet-1'] },
    new RegExp(`^tgw-attach-${HEX}$`),
  ],
  ['aws_route53_zone', { name: 'example.com' }, /^Z[0-9A-Z]{20}$/],
  ['aws_route53profiles_profile', { name: 'hub' }, new RegExp(`^rp-${HEX}$`)],
  [
    'aws_ram_resource_share',
    { name: 'a' },
    /^arn:aws:ram:eu-central-1:111111111111:resource-share\/[0-9a-f-]{36}$/,
  ],
  ['aws_kms_key', {}, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  ['aws_iam_role', { name: 'pull', assume_role_policy: '{}' }, /^pull$/],
  ['aws_cloudwatch_log_group', { name: '/ecs/app' }, /^\/ecs\/app$/],
];

describe.each(forms)('%s', (type, given, form) => {
  it('has an id of the form of AWS', () => {
    expect(aWorld().make(type, given).id).toMatch(form);
  });

  it('has the same id when it is made again from nothing', () => {
    expect(aWorld().make(type, given).id).toBe(aWorld().make(type, given).id);
  });
});

describe('no two share an id', () => {
  const vpc = { cidr_block: '10.0.0.0/16' };

  it.each([
    [
      'of equal configuration',
      () => {
        const world = aWorld();
        return [world.make('aws_vpc', vpc), world.make('aws_vpc', vpc), world.make('aws_vpc', vpc)];
      },
    ],
    [
      'of two accounts',
      () => [
        aWorld(anAccount('111111111111')).make('aws_vpc', vpc),
        aWorld(anAccount('222222222222')).make('aws_vpc', vpc),
      ],
    ],
    [
      'of two Regions of one provider',
      () => {
        const world = aWorld();
        return [world.make('aws_vpc', vpc), world.make('aws_vpc', { ...vpc, region: 'us-east-1' })];
      },
    ],
  ])('%s', (_, make) => {
    const ids = make().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('ARNs name partition, Region and account', () => {
  const role = { name: 'pull', assume_role_policy: '{}' };

  it.each<[string, string, Values, RegExp]>([
    ['eu-central-1', 'aws_vpc', {}, /^arn:aws:ec2:eu-central-1:111111111111:vpc\/vpc-/],
    ['us-gov-west-1', 'aws_vpc', {}, /^arn:aws-us-gov:ec2:us-gov-west-1:111111111111:vpc\/vpc-/],
    ['cn-north-1', 'aws_iam_role', role, /^arn:aws-cn:iam::111111111111:role\/pull$/],
    [
      'eu-central-1',
      'aws_iam_role',
      { ...role, path: '/ecs/' },
      /^arn:aws:iam::111111111111:role\/ecs\/pull$/,
    ],
    [
      'eu-central-1',
      'aws_cloudwatch_log_group',
      { name: '/ecs/app' },
      /^arn:aws:logs:eu-central-1:111111111111:log-group:\/ecs\/app$/,
    ],
    ['eu-central-1', 'aws_vpc', { region: 'us-east-1' }, /^arn:aws:ec2:us-east-1:/],
  ])('%s %s', (region, type, given, arn) => {
    expect(aWorld(anAccount('111111111111', region)).make(type, given).arn).toMatch(arn);
  });
});
