import { formatCidr, parseCidr, type RegionLists } from '@private-ecr/core';
import type { UnitFacts } from '../model/facts';
import type { RequestPolicy } from '../model/request-policy';
import { unitKey } from '../model/unit';
import { createAddressSpaces } from './address-spaces';

const NOW = new Date('2026-11-01T10:00:00Z');
const HUB = {
  name: 'main',
  accountId: '111111111111',
  region: 'eu-west-1',
  vpcId: 'vpc-hub',
  pools: {
    'shared-subnets': ['10.0.0.0/16', '10.1.0.0/16'].map(parseCidr),
    'spoke-vpc': ['10.64.0.0/12'].map(parseCidr),
  },
};
const POLICY: RequestPolicy = {
  hubs: [HUB],
  accounts: [{ accountId: '222222222222', owners: ['group:default/payments'] }],
  administrators: [],
  standalonePools: new Map([['eu-west-1', [parseCidr('10.96.0.0/16')]]]),
  reservationSeconds: 60,
  maxOpenPerOwner: 5,
};

const HUB_LISTS: RegionLists = {
  Vpcs: [{ VpcId: 'vpc-hub', CidrBlock: '10.0.0.0/16' }],
  Subnets: [
    { SubnetId: 'subnet-1', VpcId: 'vpc-hub', CidrBlock: '10.0.0.0/27' },
    { SubnetId: 'subnet-2', VpcId: 'vpc-hub', CidrBlock: '10.0.4.0/24' },
    { SubnetId: 'subnet-3', VpcId: 'vpc-other', CidrBlock: '10.0.9.0/24' },
  ],
  RouteTables: [
    {
      RouteTableId: 'rtb-1',
      VpcId: 'vpc-hub',
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' },
        { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' },
        { DestinationCidrBlock: '10.64.0.0/12', TransitGatewayId: 'tgw-1' },
        { DestinationCidrBlock: '10.65.0.0/24', TransitGatewayId: 'tgw-1' },
      ],
    },
  ],
  TransitGatewayVpcAttachments: [
    {
      TransitGatewayAttachmentId: 'a',
      TransitGatewayId: 'tgw-1',
      VpcId: 'vpc-9',
      VpcOwnerId: '999999999999',
    },
  ],
  TransitGatewayRouteTables: [
    {
      TransitGatewayRouteTableId: 'tgw-rtb-1',
      TransitGatewayId: 'tgw-1',
      Routes: [{ DestinationCidrBlock: '10.66.0.0/24' }],
    },
  ],
};

function aUnit(accountId: string, lists: RegionLists, ageSeconds = 60): UnitFacts {
  const collectedAt = new Date(NOW.getTime() - ageSeconds * 1_000).toISOString();
  const parts = Object.fromEntries(Object.keys(lists).map(list => [list, { collectedAt }]));
  return { schemaVersion: 1, unit: { accountId, region: 'eu-west-1' }, lists, parts };
}

function spacesOver(units: readonly UnitFacts[]) {
  return createAddressSpaces({
    store: {
      units: {
        status: async () => units.map(({ unit }) => unit),
        factsOf: async (wanted: readonly UnitFacts['unit'][]) =>
          new Map(
            units
              .filter(({ unit }) => wanted.some(one => unitKey(one) === unitKey(unit)))
              .map(facts => [unitKey(facts.unit), { version: 1, facts }]),
          ),
      } as never,
      targets: { all: async () => [] } as never,
    },
    policy: POLICY,
    staleAfterSeconds: 3_600,
    now: () => NOW,
  });
}

const inUse = async (
  units: readonly UnitFacts[],
  topology: 'shared-subnets' | 'spoke-vpc' | 'standalone',
) => {
  const space = topology === 'standalone' ? 'standalone:eu-west-1' : 'main';
  return (await spacesOver(units)({ space, topology })).inUse.map(formatCidr);
};

test('of shared subnets: those of the hub’s VPC are in use, and what lies outside its ranges cannot be had', async () => {
  expect(await inUse([aUnit(HUB.accountId, HUB_LISTS)], 'shared-subnets')).toEqual([
    '10.0.0.0/27',
    '10.0.4.0/24',
    '10.1.0.0/16',
  ]);
});

test('of VPCs behind the Transit Gateway: those of accounts that are read, and routes that are not to a whole pool', async () => {
  const spoke = aUnit('222222222222', { Vpcs: [{ VpcId: 'vpc-2', CidrBlock: '10.67.0.0/24' }] });
  const attached = aUnit('999999999999', {
    Vpcs: [
      {
        VpcId: 'vpc-9',
        CidrBlock: '10.68.0.0/24',
        CidrBlockAssociationSet: [
          { CidrBlock: '10.69.0.0/24', CidrBlockState: { State: 'associating' } },
          { CidrBlock: '10.70.0.0/24', CidrBlockState: { State: 'disassociated' } },
        ],
      },
    ],
  });
  const found = await inUse([aUnit(HUB.accountId, HUB_LISTS), spoke, attached], 'spoke-vpc');
  expect(found).toEqual([
    '10.0.0.0/16',
    '10.0.0.0/16',
    '10.65.0.0/24',
    '10.66.0.0/24',
    '10.67.0.0/24',
    '10.68.0.0/24',
    '10.69.0.0/24',
  ]);
});

test('what an account uses is what it sees of the hub, or owns', async () => {
  const team = aUnit('222222222222', {
    Vpcs: [
      { VpcId: 'vpc-hub', OwnerId: HUB.accountId, CidrBlock: '10.0.0.0/16' },
      { VpcId: 'vpc-2', OwnerId: '222222222222', CidrBlock: '10.67.0.0/24' },
    ],
    Subnets: [{ SubnetId: 'subnet-2', VpcId: 'vpc-hub', OwnerId: HUB.accountId, CidrBlock: '10.0.4.0/24' }],
  });
  const spaces = spacesOver([aUnit(HUB.accountId, HUB_LISTS), team]);
  const usedBy = async (topology: 'shared-subnets' | 'spoke-vpc', account: string) =>
    (await spaces({ space: 'main', topology })).usedBy(account).map(formatCidr);
  expect(await usedBy('shared-subnets', '222222222222')).toEqual(['10.0.4.0/24']);
  expect(await usedBy('spoke-vpc', '222222222222')).toEqual(['10.67.0.0/24']);
  expect(await usedBy('shared-subnets', HUB.accountId)).toEqual([]);
  expect(await usedBy('shared-subnets', '999999999999')).toEqual([]);
});

test('without a hub: VPCs of accounts that are read; that none was read is no reason', async () => {
  expect(await inUse([], 'standalone')).toEqual([]);
  const team = aUnit('222222222222', { Vpcs: [{ VpcId: 'vpc-2', CidrBlock: '10.96.1.0/24' }] });
  expect(await inUse([team], 'standalone')).toEqual(['10.96.1.0/24']);
});

const { Vpcs: _vpcs, ...withoutVpcs } = HUB_LISTS;
const { TransitGatewayRouteTables: _tables, ...withoutRoutes } = HUB_LISTS;
test.each<[string, readonly UnitFacts[], 'shared-subnets' | 'spoke-vpc', string]>([
  [
    'a hub that was never read',
    [],
    'shared-subnets',
    'Vpcs of account 111111111111 in eu-west-1 were never read',
  ],
  [
    'one whose VPCs could not be read',
    [aUnit(HUB.accountId, withoutVpcs)],
    'shared-subnets',
    'Vpcs of account',
  ],
  [
    'one that was read too long ago',
    [aUnit(HUB.accountId, HUB_LISTS, 3_600)],
    'spoke-vpc',
    'were last read at 2026-11-01T09:00:00.000Z',
  ],
  [
    'one whose routes are not known',
    [aUnit(HUB.accountId, withoutRoutes)],
    'spoke-vpc',
    'TransitGatewayRouteTables of account',
  ],
  [
    'one that is not there',
    [aUnit(HUB.accountId, { ...HUB_LISTS, Vpcs: [] })],
    'shared-subnets',
    'has no VPC vpc-hub',
  ],
  [
    'one with pools elsewhere',
    [aUnit(HUB.accountId, { ...HUB_LISTS, Vpcs: [{ VpcId: 'vpc-hub', CidrBlock: '172.16.0.0/16' }] })],
    'shared-subnets',
    'whose pools 10.0.0.0/16, 10.1.0.0/16 lie in no range of vpc-hub (172.16.0.0/16)',
  ],
])('nothing is known to be free: %s', async (_what, units, topology, message) => {
  await expect(inUse(units, topology)).rejects.toMatchObject({
    name: 'ServiceUnavailableError',
    message: expect.stringContaining(message),
  });
});
