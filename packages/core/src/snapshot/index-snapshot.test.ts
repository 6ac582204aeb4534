import { aSharedSubnetWorkload, aSpoke, HUB_ACCOUNT, REGION, snapshotOf, TEAM_ACCOUNT } from '../testing';
import { indexSnapshot, type NetworkSnapshot } from '.';

const snapshotWith = (accounts: NetworkSnapshot['accounts']): NetworkSnapshot => ({
  schemaVersion: 1,
  collectedAt: '2026-11-01T10:00:00Z',
  accounts,
});

describe('what is known', () => {
  const index = indexSnapshot(
    snapshotWith({
      [HUB_ACCOUNT]: { [REGION]: { Vpcs: [], Roles: [] }, 'us-east-1': {} },
      [TEAM_ACCOUNT]: { [REGION]: {} },
    }),
  );

  test.each([
    ['an empty list', 'Vpcs', HUB_ACCOUNT, REGION, true],
    ['a list that is absent', 'Subnets', HUB_ACCOUNT, REGION, false],
    ['a list of another Region', 'Vpcs', HUB_ACCOUNT, 'us-east-1', false],
    ['a list of another account', 'Vpcs', TEAM_ACCOUNT, REGION, false],
    ['a global list under another Region', 'Roles', HUB_ACCOUNT, 'us-east-1', true],
    ['an account that is not there', 'Vpcs', '333333333333', REGION, false],
  ] as const)('%s', (_what, list, accountId, region, known) => {
    expect(index.known(list, accountId, region)).toBe(known);
  });
});

test('a global list that was asked for in vain in a Region is not known there, and is elsewhere', () => {
  const index = indexSnapshot({
    ...snapshotWith({ [HUB_ACCOUNT]: { [REGION]: { HostedZones: [] }, 'us-east-1': {}, 'us-west-2': {} } }),
    notRead: [{ accountId: HUB_ACCOUNT, region: 'us-east-1', list: 'HostedZones' }],
  });
  const known = (region: string) => index.known('HostedZones', HUB_ACCOUNT, region);
  expect([REGION, 'us-east-1', 'us-west-2'].map(known)).toEqual([true, false, true]);
});

describe('views of one VPC', () => {
  const participantsVpc = { VpcId: 'vpc-1', OwnerId: HUB_ACCOUNT, CidrBlock: '10.0.0.0/16' };
  const ownersVpc = { ...participantsVpc, EnableDnsSupport: true };

  test('the owner’s record wins, whichever account comes first', () => {
    for (const owner of [HUB_ACCOUNT, '999999999999']) {
      const index = indexSnapshot(
        snapshotWith({
          [TEAM_ACCOUNT]: { [REGION]: { Vpcs: [{ ...participantsVpc, OwnerId: owner }] } },
          [owner]: { [REGION]: { Vpcs: [{ ...ownersVpc, OwnerId: owner }] } },
        }),
      );
      expect(index.vpc.all(REGION, 'vpc-1')).toEqual([
        { entry: { ...ownersVpc, OwnerId: owner }, ownerId: owner, region: REGION },
      ]);
    }
  });

  test('a participant’s record is better than none, and names the owner', () => {
    const index = indexSnapshot(snapshotWith({ [TEAM_ACCOUNT]: { [REGION]: { Vpcs: [participantsVpc] } } }));
    expect(index.vpc.first(REGION, 'vpc-1')).toMatchObject({ entry: participantsVpc, ownerId: HUB_ACCOUNT });
  });

  test('a prefix list without its ranges does not stand before one with them', () => {
    const list = { PrefixListId: 'pl-s3', PrefixListName: 'com.amazonaws.eu-west-1.s3' };
    const index = indexSnapshot(
      snapshotWith({
        [HUB_ACCOUNT]: { [REGION]: { PrefixLists: [list] } },
        [TEAM_ACCOUNT]: { [REGION]: { PrefixLists: [{ ...list, Cidrs: ['52.218.0.0/17'] }] } },
      }),
    );
    expect(index.prefixList.first(REGION, 'pl-s3')?.entry.Cidrs).toEqual(['52.218.0.0/17']);
  });

  test('one id in two Regions is two resources', () => {
    const index = indexSnapshot(
      snapshotWith({
        [HUB_ACCOUNT]: {
          [REGION]: { Vpcs: [ownersVpc] },
          'us-east-1': { Vpcs: [{ ...ownersVpc, CidrBlock: '10.1.0.0/16' }] },
        },
      }),
    );
    expect(index.vpc.first('us-east-1', 'vpc-1')?.entry.CidrBlock).toBe('10.1.0.0/16');
  });
});

describe('look-ups', () => {
  const hub = indexSnapshot(snapshotOf(aSharedSubnetWorkload()));
  const spoke = indexSnapshot(snapshotOf(aSpoke()));

  test.each([
    ['the route table of a subnet', hub.routeTableOfSubnet.first(REGION, 'subnet-team-a'), 'rtb-team'],
    ['the network ACL of a subnet', hub.networkAclOfSubnet.first(REGION, 'subnet-ep-b'), 'acl-ep'],
    ['a security group', hub.securityGroup.first(REGION, 'sg-task'), 'sg-task'],
    [
      'an endpoint by its DNS name',
      hub.endpointOfDnsName.first('vpce-dkr-abcdefgh.ecr.dkr.eu-west-1.vpce.amazonaws.com'),
      'vpce-dkr',
    ],
    ['an interface by its address', hub.networkInterfaceOfAddress.first(REGION, '10.0.1.11'), 'eni-dkr-b'],
    ['a prefix list', hub.prefixList.first(REGION, 'pl-s3'), 'pl-s3'],
    [
      'an attachment by Transit Gateway and VPC',
      spoke.transitGatewayAttachment.first(REGION, 'tgw-1', 'vpc-spoke'),
      'tgw-attach-spoke',
    ],
    [
      'the table of an attachment',
      spoke.transitGatewayRouteTable.first(REGION, 'tgw-attach-hub'),
      'tgw-rtb-1',
    ],
    ['a zone by its bare id', spoke.zones.byId.first('Z0API'), '/hostedzone/Z0API'],
    ['the zones that an account was told of', spoke.zones.namedFor.first(TEAM_ACCOUNT), 'Z0API'],
  ])('%s', (_what, found, id) => {
    expect(Object.values(found?.entry ?? {})).toContain(id);
  });

  test('several entries of one key', () => {
    expect(hub.endpointsOfVpc.all(REGION, 'vpc-hub')).toHaveLength(4);
    expect(spoke.zones.byVpc.all(REGION, 'vpc-spoke')).toHaveLength(3);
    expect(hub.prefixListIdOfName.all(REGION, 'com.amazonaws.eu-west-1.s3')).toEqual(['pl-s3']);
  });

  test('what is not there', () => {
    expect(hub.vpc.first(REGION, 'vpc-none')).toBeUndefined();
    expect(hub.vpc.all(REGION, '__proto__')).toEqual([]);
  });
});
