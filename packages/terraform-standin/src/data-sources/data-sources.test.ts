import { anAccount, aWorld, existingObjects } from '../__fixtures__/a-world';
import type { Values } from '../values/value';

const world = aWorld();

describe('what a data source shows', () => {
  it.each<[string, Values, Values]>([
    ['aws_caller_identity', {}, { account_id: '111111111111', arn: 'arn:aws:iam::111111111111:root' }],
    [
      'aws_partition',
      {},
      { partition: 'aws', dns_suffix: 'amazonaws.com', reverse_dns_prefix: 'com.amazonaws' },
    ],
    [
      'aws_region',
      {},
      { region: 'eu-central-1', name: 'eu-central-1', endpoint: 'ec2.eu-central-1.amazonaws.com' },
    ],
    ['aws_region', { region: 'us-east-1' }, { region: 'us-east-1', endpoint: 'ec2.us-east-1.amazonaws.com' }],
    ['aws_availability_zones', {}, { names: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'] }],
    ['aws_vpc', { id: 'vpc-1' }, { id: 'vpc-1', enable_dns_support: true, owner_id: '111111111111' }],
    ['aws_subnet', { id: 'subnet-1' }, { id: 'subnet-1', state: 'available' }],
    ['aws_vpc_endpoint_service', { service: 's3' }, { service_name: 'com.amazonaws.eu-central-1.s3' }],
    ['aws_organizations_organization', {}, { id: 'o-a1b2c3d4e5', feature_set: 'ALL' }],
    ['aws_route53_zone', { zone_id: 'Z1' }, { id: 'Z1', zone_id: 'Z1' }],
    ['aws_ssm_parameter', { name: '/a/b' }, { arn: 'arn:aws:ssm:eu-central-1:111111111111:parameter/a/b' }],
  ])('%s %j', (type, given, shown) => {
    expect(world.read(type, given)).toMatchObject(shown);
  });

  it.each<[string, Values]>([
    ['aws_vpc', { id: 'vpc-1' }],
    ['aws_vpc', { tags: { Name: 'a' } }],
    ['aws_prefix_list', { name: 'com.amazonaws.eu-central-1.s3' }],
    ['aws_ssm_parameter', { name: '/a' }],
    ['aws_ami', { most_recent: true }],
  ])('%s %j is the same each time it is read', (type, given) => {
    expect(aWorld().read(type, given)).toEqual(world.read(type, given));
    expect(world.read(type, given)).toEqual(world.read(type, given));
  });

  it('a service has one prefix list in a Region, whoever asks', () => {
    const name = 'com.amazonaws.eu-central-1.s3';
    const other = aWorld(anAccount('222222222222')).read('aws_ec2_managed_prefix_list', { name });
    expect(other.id).toMatch(/^pl-[0-9a-f]{8}$/);
    expect(world.read('aws_ec2_managed_prefix_list', { name }).id).toBe(other.id);
    expect(world.read('aws_prefix_list', { name }).id).toBe(other.id);
    expect(world.read('aws_ec2_managed_prefix_list', { name: 'com.amazonaws.us-east-1.s3' }).id).not.toBe(
      other.id,
    );
  });
});

describe('what is said to exist', () => {
  const known = aWorld(
    anAccount(),
    existingObjects({
      aws_vpc: { 'vpc-1': { cidr_block: '172.16.0.0/16', owner_id: '222222222222' } },
      aws_subnet: {
        'subnet-1': { vpc_id: 'vpc-1', availability_zone_id: 'euc1-az3' },
        'subnet-2': { vpc_id: 'vpc-2' },
      },
      aws_route_table: { 'rtb-1': { vpc_id: 'vpc-1' } },
      aws_ssm_parameter: { '/hub/contract': { value: '{}', type: 'String' } },
    }),
  );

  it.each<[string, Values, Values]>([
    [
      'aws_vpc',
      { id: 'vpc-1' },
      { cidr_block: '172.16.0.0/16', arn: 'arn:aws:ec2:eu-central-1:222222222222:vpc/vpc-1' },
    ],
    ['aws_subnet', { id: 'subnet-1' }, { vpc_id: 'vpc-1', availability_zone_id: 'euc1-az3' }],
    ['aws_subnets', { filter: [{ name: 'vpc-id', values: ['vpc-1'] }] }, { ids: ['subnet-1'] }],
    ['aws_route_tables', { vpc_id: 'vpc-1' }, { ids: ['rtb-1'] }],
    ['aws_ssm_parameter', { name: '/hub/contract' }, { value: '{}' }],
  ])('%s %j shows it', (type, given, shown) => {
    expect(known.read(type, given)).toMatchObject(shown);
  });

  it('a VPC of which nothing is said has its main route table', () => {
    expect(known.read('aws_route_tables', { vpc_id: 'vpc-9' }).ids).toEqual([expect.stringMatching(/^rtb-/)]);
  });
});
