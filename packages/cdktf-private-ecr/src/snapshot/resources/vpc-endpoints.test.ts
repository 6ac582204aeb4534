import { IN_VPC, listOf, netId, SUBNET, SUBNET_ID, VPC_ID } from '../__fixtures__/read';

const API = '${aws_vpc_endpoint.api.id}';
const endpointWith = (more: object, others: object = {}) =>
  listOf('VpcEndpoints', {
    ...SUBNET,
    aws_vpc_endpoint: {
      api: {
        ...IN_VPC,
        service_name: 'com.amazonaws.eu-central-1.ecr.api',
        vpc_endpoint_type: 'Interface',
        ...more,
      },
    },
    ...others,
  })?.[0];

test('an interface endpoint', () => {
  const more = {
    subnet_ids: ['${aws_subnet.a.id}'],
    security_group_ids: ['sg-1'],
    private_dns_enabled: true,
  };
  expect(endpointWith(more)).toMatchObject({
    VpcEndpointId: netId('vpce-', 'aws_vpc_endpoint.api'),
    VpcEndpointType: 'Interface',
    VpcId: VPC_ID,
    OwnerId: '111122223333',
    SubnetIds: [SUBNET_ID],
    Groups: [{ GroupId: 'sg-1' }],
    PrivateDnsEnabled: true,
    DnsEntries: [{ DnsName: 'vpce-(net/aws_vpc_endpoint~1api).ecr.api.eu-central-1.vpce.amazonaws.com' }],
  });
});

test('the default of the provider is a gateway, with private DNS off', () => {
  expect(endpointWith({ vpc_endpoint_type: undefined })).toMatchObject({ VpcEndpointType: 'Gateway' });
  expect(endpointWith({})).toMatchObject({ PrivateDnsEnabled: false });
});

test.each<[string, object, object]>([
  ['aws_vpc_endpoint_policy', { policy: '{"Statement":[]}' }, { PolicyDocument: '{"Statement":[]}' }],
  ['aws_vpc_endpoint_private_dns', { private_dns_enabled: true }, { PrivateDnsEnabled: true }],
  ['aws_vpc_endpoint_subnet_association', { subnet_id: '${aws_subnet.a.id}' }, { SubnetIds: [SUBNET_ID] }],
  ['aws_vpc_endpoint_route_table_association', { route_table_id: 'rtb-1' }, { RouteTableIds: ['rtb-1'] }],
  [
    'aws_vpc_endpoint_security_group_association',
    { security_group_id: 'sg-1' },
    { Groups: [{ GroupId: 'sg-1' }] },
  ],
])('%s', (type, argument, expected) => {
  expect(endpointWith({}, { [type]: { x: { vpc_endpoint_id: API, ...argument } } })).toMatchObject(expected);
});

test('S3 may keep its name from the VPC', () => {
  const dns_options = [{ private_dns_only_for_inbound_resolver_endpoint: true }];
  expect(endpointWith({ dns_options })?.DnsOptions).toEqual({
    PrivateDnsOnlyForInboundResolverEndpoint: true,
  });
});

test('a policy that is not known is none that could allow', () => {
  expect(endpointWith({ policy: '${data.aws_iam_policy_document.x.json}' })?.PolicyDocument).toMatch(
    /^not known: /,
  );
});
