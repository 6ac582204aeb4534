import { aWorld } from '../__fixtures__/a-world';

describe('an interface endpoint', () => {
  const world = aWorld();
  const subnetIds = ['euc1-az1', 'euc1-az3'].map((availability_zone_id, index) => {
    const subnet = world.make('aws_subnet', {
      vpc_id: 'vpc-1',
      cidr_block: `10.0.${index}.0/24`,
      availability_zone_id,
    });
    return { id: String(subnet.id), zone: String(subnet.availability_zone) };
  });
  const endpoint = world.make('aws_vpc_endpoint', {
    vpc_id: 'vpc-1',
    service_name: 'com.amazonaws.eu-central-1.ecr.api',
    vpc_endpoint_type: 'Interface',
    subnet_ids: subnetIds.map(({ id }) => id),
  });

  it('is available, under the policy AWS gives it', () => {
    expect(endpoint).toMatchObject({
      state: 'available',
      ip_address_type: 'ipv4',
      private_dns_enabled: false,
    });
    expect(JSON.parse(String(endpoint.policy))).toEqual({
      Version: '2008-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
    });
  });

  it('has a network interface in each subnet', () => {
    expect(endpoint.network_interface_ids).toEqual([
      expect.stringMatching(/^eni-[0-9a-f]{17}$/),
      expect.stringMatching(/^eni-[0-9a-f]{17}$/),
    ]);
  });

  it('has a regional name first, then one for the zone of each subnet', () => {
    const names = (endpoint.dns_entry as { dns_name: string }[]).map(({ dns_name }) => dns_name);
    const suffix = 'api.ecr.eu-central-1.vpce.amazonaws.com';
    const own = new RegExp(`^${String(endpoint.id)}-[0-9a-f]{8}`);
    const zones = subnetIds.map(({ zone }) => zone).sort();
    expect(names.map(name => name.replace(own, ''))).toEqual([
      `.${suffix}`,
      ...zones.map(zone => `-${zone}.${suffix}`),
    ]);
  });

  it('is in no prefix list', () => {
    expect(endpoint).toMatchObject({ prefix_list_id: '', cidr_blocks: [] });
  });
});

describe('a gateway endpoint', () => {
  const gateway = { vpc_id: 'vpc-1', service_name: 'com.amazonaws.eu-central-1.s3' };

  it('is what an endpoint is unless it says otherwise', () => {
    expect(aWorld().make('aws_vpc_endpoint', gateway)).toMatchObject({
      vpc_endpoint_type: 'Gateway',
      dns_entry: [],
      network_interface_ids: [],
      security_group_ids: [],
    });
  });

  it('has the prefix list that the data source finds by the name of its service', () => {
    const world = aWorld();
    const list = world.read('aws_ec2_managed_prefix_list', { name: gateway.service_name });
    const { prefix_list_id, cidr_blocks } = world.make('aws_vpc_endpoint', gateway);
    expect(prefix_list_id).toBe(list.id);
    expect(cidr_blocks).toEqual((list.entries as { cidr: string }[]).map(({ cidr }) => cidr));
  });
});
