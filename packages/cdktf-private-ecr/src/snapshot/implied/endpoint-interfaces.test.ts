import { IN_VPC, listOf, netId, SUBNET, SUBNET_ID, VPC_ID } from '../__fixtures__/read';

const ENDPOINT = {
  ...IN_VPC,
  service_name: 'com.amazonaws.eu-central-1.ecr.api',
  vpc_endpoint_type: 'Interface',
  subnet_ids: ['${aws_subnet.a.id}'],
};
const interfacesOf = (more: object = {}) =>
  listOf('NetworkInterfaces', { ...SUBNET, aws_vpc_endpoint: { api: { ...ENDPOINT, ...more } } });
const INTERFACE = {
  NetworkInterfaceId: `eni-(${netId('vpce-', 'aws_vpc_endpoint.api')}:${SUBNET_ID})`,
  OwnerId: '111122223333',
  VpcId: VPC_ID,
  SubnetId: SUBNET_ID,
  implied: true,
};

test('an interface endpoint has an interface in each subnet, at an address that AWS chooses', () => {
  expect(interfacesOf()).toEqual([INTERFACE]);
});

test('an address that Terraform asks for is its address', () => {
  const subnet_configuration = [{ subnet_id: '${aws_subnet.a.id}', ipv4: '10.0.0.10' }];
  expect(interfacesOf({ subnet_configuration })).toEqual([{ ...INTERFACE, PrivateIpAddress: '10.0.0.10' }]);
});

test('a gateway endpoint has none', () => {
  expect(interfacesOf({ vpc_endpoint_type: 'Gateway' })).toEqual([]);
});
