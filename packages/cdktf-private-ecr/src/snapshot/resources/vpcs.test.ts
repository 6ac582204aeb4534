import { IN_VPC, listOf, notesOf, VPC, VPC_ID } from '../__fixtures__/read';

const vpcWith = (more: object, others: object = {}) =>
  listOf('Vpcs', { aws_vpc: { main: { cidr_block: '10.0.0.0/16', ...more } }, ...others })?.[0];

test('a VPC has the DNS attributes of the provider where it names none', () => {
  expect(vpcWith({})).toEqual({
    VpcId: VPC_ID,
    OwnerId: '111122223333',
    CidrBlock: '10.0.0.0/16',
    EnableDnsSupport: true,
    EnableDnsHostnames: false,
  });
});

test('an id of AWS stays as it is', () => {
  expect(vpcWith({ id: 'vpc-0123456789abcdef0' })?.VpcId).toBe('vpc-0123456789abcdef0');
});

test('further ranges are its ranges too', () => {
  const more = { aws_vpc_ipv4_cidr_block_association: { more: { ...IN_VPC, cidr_block: '10.1.0.0/16' } } };
  expect(vpcWith({}, more)?.CidrBlockAssociationSet).toEqual([{ CidrBlock: '10.1.0.0/16' }]);
});

test.each<[unknown, unknown]>([
  [['10.0.0.2'], [{ Key: 'domain-name-servers', Values: [{ Value: '10.0.0.2' }] }]],
  [undefined, []],
  ['${var.x}', undefined],
])('DHCP options with the name servers %j', (domain_name_servers, configurations) => {
  const resources = {
    ...VPC,
    aws_vpc_dhcp_options: { own: { ...(domain_name_servers !== undefined && { domain_name_servers }) } },
    aws_vpc_dhcp_options_association: {
      own: { ...IN_VPC, dhcp_options_id: '${aws_vpc_dhcp_options.own.id}' },
    },
  };
  const [options] = listOf('DhcpOptions', resources) ?? [];
  expect(options?.DhcpConfigurations).toEqual(configurations);
  expect(listOf('Vpcs', resources)?.[0]?.DhcpOptionsId).toBe(options?.DhcpOptionsId);
});

test('DHCP options that are not known are in no list', () => {
  const own = { ...IN_VPC, dhcp_options_id: '${var.x}' };
  const resources = { ...VPC, aws_vpc_dhcp_options_association: { own } };
  expect(listOf('Vpcs', resources)?.[0]?.DhcpOptionsId).toMatch(/unknown/);
  expect(notesOf(resources)).toEqual([
    expect.objectContaining({ attribute: 'dhcp_options_id', list: 'DhcpOptions' }),
  ]);
});
