import { freeAddresses } from './free-addresses';
import { worldSchema } from './world';

const SUBNET = { SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.0.0/26' };
const aService = (runningCount: number, subnets: readonly string[]) => ({
  runningCount,
  networkConfiguration: { awsvpcConfiguration: { subnets: [...subnets] } },
});

const free = (lists: object, services: readonly object[] = []) =>
  freeAddresses(
    worldSchema.parse({
      snapshot: {
        schemaVersion: 1,
        collectedAt: 'now',
        accounts: { '111111111111': { 'eu-west-1': { Subnets: [SUBNET], ...lists } } },
      },
      services: { '222222222222': { 'eu-west-1': { services } } },
    }),
    'eu-west-1',
    SUBNET,
  );

test.each<[string, object, readonly object[], number]>([
  ['an empty subnet has all but AWS’s own five', {}, [], 59],
  [
    'an endpoint takes one',
    { VpcEndpoints: [{ VpcEndpointId: 'vpce-1', SubnetIds: ['subnet-1', 'subnet-2'] }] },
    [],
    58,
  ],
  [
    'and its interface none beside',
    {
      VpcEndpoints: [{ VpcEndpointId: 'vpce-1', SubnetIds: ['subnet-1'] }],
      NetworkInterfaces: [
        { NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-1', InterfaceType: 'vpc_endpoint' },
      ],
    },
    [],
    58,
  ],
  [
    'an instance takes one',
    {
      NetworkInterfaces: [{ NetworkInterfaceId: 'eni-1', SubnetId: 'subnet-1', InterfaceType: 'interface' }],
    },
    [],
    58,
  ],
  [
    'a NAT gateway takes one',
    { NatGateways: [{ NatGatewayId: 'nat-1', SubnetId: 'subnet-1', State: 'available' }] },
    [],
    58,
  ],
  [
    'one that is deleted none',
    { NatGateways: [{ NatGatewayId: 'nat-1', SubnetId: 'subnet-1', State: 'deleted' }] },
    [],
    59,
  ],
  ['tasks of another account, spread over its subnets', {}, [aService(3, ['subnet-1', 'subnet-2'])], 57],
  ['more tasks than addresses', {}, [aService(100, ['subnet-1'])], 0],
])('%s', (_what, lists, services, expected) => {
  expect(free(lists, services)).toBe(expected);
});

test('of a subnet without a range nothing can be said', () => {
  expect(
    freeAddresses(
      worldSchema.parse({ snapshot: { schemaVersion: 1, collectedAt: 'now', accounts: {} } }),
      'eu-west-1',
      { SubnetId: 'subnet-1' },
    ),
  ).toBeUndefined();
});
