import { aWorld } from '../__fixtures__/a-world';

const world = aWorld();
const vpc = world.make('aws_vpc', { cidr_block: '10.0.0.0/16' });

describe('a VPC comes with what AWS makes beside it', () => {
  it.each([
    ['default_security_group_id', /^sg-[0-9a-f]{17}$/],
    ['default_network_acl_id', /^acl-[0-9a-f]{17}$/],
    ['main_route_table_id', /^rtb-[0-9a-f]{17}$/],
    ['default_route_table_id', /^rtb-[0-9a-f]{17}$/],
    ['dhcp_options_id', /^dopt-[0-9a-f]{17}$/],
    ['owner_id', /^111111111111$/],
  ])('%s', (attribute, form) => {
    expect(vpc[attribute]).toMatch(form);
  });

  it('with DNS support, without DNS host names', () => {
    expect(vpc).toMatchObject({
      enable_dns_support: true,
      enable_dns_hostnames: false,
      instance_tenancy: 'default',
    });
  });
});

describe('the resources that adopt these have their ids', () => {
  it('aws_default_security_group', () => {
    const group = world.make('aws_default_security_group', { vpc_id: vpc.id ?? null });
    expect(group).toMatchObject({ id: vpc.default_security_group_id, name: 'default' });
  });

  it('aws_default_route_table', () => {
    const given = { default_route_table_id: vpc.default_route_table_id ?? null };
    expect(world.make('aws_default_route_table', given)).toMatchObject({
      id: vpc.main_route_table_id,
      vpc_id: vpc.id,
    });
  });

  it('aws_default_network_acl', () => {
    const given = { default_network_acl_id: vpc.default_network_acl_id ?? null };
    expect(world.make('aws_default_network_acl', given)).toMatchObject({
      id: vpc.default_network_acl_id,
      vpc_id: vpc.id,
    });
  });
});
