import { aWorld, HUB, REGION } from '../__fixtures__/a-world';
import { SERVICES } from '../services';
import { InvalidWorldError, parseWorld } from './parse-world';
import type { WorldInput } from './world';

const models = Object.fromEntries(SERVICES.map(({ name, model }) => [name, model]));

const withList = (list: string, entries: unknown) => {
  const world = aWorld() as {
    snapshot: { accounts: Record<string, Record<string, Record<string, unknown>>> };
  };
  world.snapshot.accounts[HUB]![REGION]![list] = entries;
  return world as unknown as WorldInput;
};
const place = `snapshot.accounts.${HUB}.${REGION}`;

it('fills in what may be left out', () => {
  const { snapshot } = aWorld();
  expect(parseWorld({ snapshot }, models)).toMatchObject({
    services: {},
    metrics: [],
    images: {},
    rates: {},
  });
});

it.each([
  [
    'a field that AWS does not have',
    'Subnets',
    [{ SubnetId: 'subnet-1', Zone: 'a' }],
    'Subnets[0].Zone: AWS has no such field',
  ],
  ['a field of another type', 'Subnets', [{ SubnetId: 7, CidrBlock: 7 }], 'needs its SubnetId'],
  [
    'a field of another type further in',
    'RouteTables',
    [{ RouteTableId: 'rtb-1', Routes: [{ GatewayId: 7 }] }],
    'RouteTables[0].Routes[0].GatewayId: 7 stands here; allowed: text',
  ],
  [
    'an entry without an id',
    'Vpcs',
    [{ CidrBlock: '10.0.0.0/16' }],
    'Vpcs.0: an entry of Vpcs needs its VpcId',
  ],
  ['a list that is none', 'Subnet', [], 'Unrecognized key: "Subnet"'],
])('refuses %s', (_, list, entries, message) => {
  expect(() => parseWorld(withList(list, entries), models)).toThrow(InvalidWorldError);
  expect(() => parseWorld(withList(list, entries), models)).toThrow(message);
});

it('names where it stands', () => {
  const world = withList('Vpcs', [{ VpcId: 'vpc-1', Colour: 'red' }]);
  expect(() => parseWorld(world, models)).toThrow(`${place}.Vpcs[0].Colour`);
});

it('takes a policy as text and as a document, and what other calls answer', () => {
  const endpoints = [{}, '{}', null].map((PolicyDocument, index) => ({
    VpcEndpointId: `vpce-${index}`,
    PolicyDocument,
  }));
  expect(() => parseWorld(withList('VpcEndpoints', endpoints), models)).not.toThrow();
  expect(() =>
    parseWorld(withList('Vpcs', [{ VpcId: 'vpc-1', EnableDnsSupport: true }]), models),
  ).not.toThrow();
});
