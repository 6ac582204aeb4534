import { indexSnapshot } from '../snapshot';
import {
  aHub,
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  HUB_ACCOUNT,
  REGION,
  type Scenario,
  snapshotOf,
  TEAM_ACCOUNT,
} from '../testing';
import { endpointIngress, endpointStates, hubCapacity, ownedVpc, runningNatGateways } from '.';

const HUB = { vpcId: 'vpc-hub', region: REGION, ownerId: HUB_ACCOUNT };

/** The index of a hub with a team in its subnets, with something changed. */
function indexWith(change: (scenario: Scenario) => void = () => undefined, make = aSharedSubnetWorkload) {
  const scenario = make();
  change(scenario);
  return indexSnapshot(snapshotOf(scenario));
}

describe('endpoints of a hub from the subnets of a team', () => {
  const statesOf = (change?: (scenario: Scenario) => void, subnetIds = ['subnet-team-a', 'subnet-team-b']) =>
    endpointStates(indexWith(change), [HUB], subnetIds).map(({ service, type, state, zones }) =>
      `${service} ${type} ${state} ${zones.map(zone => `${zone.zone}=${zone.state}`).join(' ')}`.trim(),
    );
  const healthy = [
    'ecr.api Interface available eu-west-1a=present eu-west-1b=present',
    'ecr.dkr Interface available eu-west-1a=present eu-west-1b=present',
    'logs Interface available eu-west-1a=present eu-west-1b=present',
    's3 Gateway available',
  ];

  test.each<[string, string[], (scenario: Scenario) => void]>([
    ['all is there', healthy, () => undefined],
    [
      'an endpoint without an interface in a zone',
      [
        healthy[0]!,
        healthy[1]!,
        'logs Interface available eu-west-1a=missing eu-west-1b=present',
        healthy[3]!,
      ],
      ({ hub }) => {
        const logs = entryOf(hub, 'VpcEndpoints', 'vpce-logs');
        logs.SubnetIds = ['subnet-ep-b'];
        logs.NetworkInterfaceIds = (logs.NetworkInterfaceIds ?? []).filter(id => id.endsWith('b'));
      },
    ],
    [
      'an endpoint whose subnets were not read',
      [
        healthy[0]!,
        healthy[1]!,
        'logs Interface available eu-west-1a=unknown eu-west-1b=unknown',
        healthy[3]!,
      ],
      ({ hub }) => {
        const logs = entryOf(hub, 'VpcEndpoints', 'vpce-logs');
        delete logs.SubnetIds;
        delete logs.NetworkInterfaceIds;
      },
    ],
    [
      'the word of AWS, whichever way it is spelt',
      ['ecr.api Interface failed eu-west-1a=present eu-west-1b=present', ...healthy.slice(1)],
      ({ hub }) => {
        entryOf(hub, 'VpcEndpoints', 'vpce-api').State = 'Failed';
      },
    ],
    ['endpoints that were not read', [], ({ hub }) => void delete hub.VpcEndpoints],
  ])('%s', (_what, expected, change) => {
    expect(statesOf(change)).toEqual(expected);
  });

  test('only zones that have subnets of the team count', () => {
    expect(statesOf(undefined, ['subnet-team-a'])[0]).toBe('ecr.api Interface available eu-west-1a=present');
  });

  test('zones of another account are compared by id', () => {
    const index = indexWith(({ team }) => {
      entryOf(team, 'Subnets', 'subnet-spoke-a').AvailabilityZone = 'eu-west-1c';
    }, aSpoke);
    const spoke = { vpcId: 'vpc-spoke', region: REGION };
    const [api, , , s3] = endpointStates(index, [HUB, spoke, spoke], ['subnet-spoke-a']).map(
      ({ endpointId, zones }) => ({ endpointId, zones }),
    );
    expect(api).toEqual({
      endpointId: 'vpce-api',
      zones: [{ zone: 'eu-west-1c', zoneId: 'euw1-az1', state: 'present' }],
    });
    expect(s3).toEqual({ endpointId: 'vpce-s3', zones: [] });
  });
});

describe('NAT gateways that run', () => {
  const gateway = (NatGatewayId: string, changes: object = {}) => ({
    NatGatewayId,
    VpcId: 'vpc-hub',
    State: 'available',
    ...changes,
  });

  test.each<[string, ReturnType<typeof gateway>[] | undefined, readonly string[] | undefined]>([
    ['none', [], []],
    ['not read', undefined, undefined],
    ['one, and one that is gone', [gateway('nat-b'), gateway('nat-a', { State: 'deleted' })], ['nat-b']],
    ['one that leads to other networks', [gateway('nat-a', { ConnectivityType: 'private' })], []],
    ['one of another VPC', [gateway('nat-a', { VpcId: 'vpc-other' })], []],
  ])('%s', (_what, gateways, expected) => {
    const index = indexWith(({ hub }) => {
      if (gateways === undefined) delete hub.NatGateways;
      else hub.NatGateways = gateways;
    });
    expect(runningNatGateways(index, HUB)).toEqual(expected);
  });
});

describe('whose a VPC is', () => {
  test('what its participant sees tells', () => {
    const seenByTeam = indexSnapshot(snapshotOf({ ...aSharedSubnetWorkload(), hub: {} }));
    expect(ownedVpc(seenByTeam, HUB)).toEqual(HUB);
  });

  test('is not known of one that nobody sees', () => {
    expect(ownedVpc(indexWith(), { region: REGION, vpcId: 'vpc-elsewhere' })).toBeUndefined();
  });
});

describe('the room in a hub', () => {
  const share = (associations: object[]) => ({
    resourceShareArn: `arn:aws:ram:${REGION}:${HUB_ACCOUNT}:resource-share/1`,
    associations: [
      {
        associationType: 'RESOURCE',
        status: 'ASSOCIATED',
        associatedEntity: `arn:aws:ec2:${REGION}:${HUB_ACCOUNT}:subnet/subnet-team-a`,
      },
      ...associations,
    ],
  });
  const principal = (associatedEntity: string, status = 'ASSOCIATED') => ({
    associationType: 'PRINCIPAL',
    associatedEntity,
    status,
  });

  test('is counted from what its owner sees', () => {
    const index = indexWith(({ hub }) => {
      hub.ResourceShares = [
        share([principal(TEAM_ACCOUNT), principal('333333333333', 'DISASSOCIATED')]),
      ] as never;
    });
    expect(hubCapacity(index, HUB)).toEqual({
      participants: { used: 1, limit: 100 },
      interfaceEndpoints: { used: 3, limit: 50 },
      freeAddresses: 65_536 - 2 * 64 - 2 * 256,
      largestFreeCidr: '10.0.128.0/17',
      subnets: 4,
    });
  });

  test.each<[string, Partial<ReturnType<typeof hubCapacity>>, (hub: Scenario['hub']) => void]>([
    ['shares not read', { participants: { used: null, limit: 100 } }, hub => void delete hub.ResourceShares],
    [
      'shares with an organisation, which is any number of accounts',
      { participants: { used: null, limit: 100 } },
      hub => {
        hub.ResourceShares = [share([principal('arn:aws:organizations::9:organization/o-a')])] as never;
      },
    ],
    [
      'endpoints not read',
      { interfaceEndpoints: { used: null, limit: 50 } },
      hub => void delete hub.VpcEndpoints,
    ],
    [
      'subnets not read',
      { freeAddresses: null, largestFreeCidr: null, subnets: null },
      hub => void delete hub.Subnets,
    ],
    [
      'a range that is being added does not count yet',
      { freeAddresses: 65_536 - 2 * 64 - 2 * 256 },
      hub => {
        entryOf(hub, 'Vpcs', 'vpc-hub').CidrBlockAssociationSet = [
          { CidrBlock: '10.9.0.0/16', CidrBlockState: { State: 'associating' } },
        ];
      },
    ],
  ])('%s', (_what, expected, change) => {
    const hub = aHub();
    change(hub);
    const team = { Subnets: [] };
    const index = indexSnapshot(snapshotOf({ ...aSharedSubnetWorkload(), hub, team } as unknown as Scenario));
    expect(hubCapacity(index, HUB)).toMatchObject(expected);
  });
});

describe('the rules by which endpoints admit tasks', () => {
  const ingressOf = (change: (hub: Scenario['hub']) => void = () => undefined) =>
    endpointIngress(
      indexWith(({ hub }) => change(hub)),
      HUB,
    );
  const permit = (hub: Scenario['hub'], permission: object) => {
    entryOf(hub, 'SecurityGroups', 'sg-endpoints').IpPermissions = [
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...permission },
    ];
  };
  const listOf = (more: object) => ({
    PrefixListId: 'pl-clients',
    Entries: [{ Cidr: '10.0.0.0/24' }],
    ...more,
  });

  test.each<[string, object | undefined, (hub: Scenario['hub']) => void]>([
    [
      'each range and each group is one',
      { securityGroupId: 'sg-endpoints', rules: 3, cidrs: new Set(['10.0.0.0/24', '10.0.1.0/24']) },
      hub =>
        permit(hub, {
          IpRanges: [{ CidrIp: '10.0.0.0/24' }, { CidrIp: '10.0.1.0/24' }],
          UserIdGroupPairs: [{ GroupId: 'sg-clients' }],
        }),
    ],
    [
      'a prefix list is as many as it may have entries',
      { securityGroupId: 'sg-endpoints', rules: 20, cidrs: new Set() },
      hub => {
        permit(hub, { PrefixListIds: [{ PrefixListId: 'pl-clients' }] });
        hub.ManagedPrefixLists = [listOf({ MaxEntries: 20 })] as never;
      },
    ],
    [
      'a prefix list of which nobody knows how many it may have',
      undefined,
      hub => {
        permit(hub, { PrefixListIds: [{ PrefixListId: 'pl-clients' }] });
        hub.ManagedPrefixLists = [listOf({})] as never;
      },
    ],
    ['groups that were not read', undefined, hub => void delete hub.SecurityGroups],
    ['endpoints that were not read', undefined, hub => void delete hub.VpcEndpoints],
    ['no endpoint', undefined, hub => void (hub.VpcEndpoints = [])],
    [
      'endpoints without a group in common',
      undefined,
      hub => void (entryOf(hub, 'VpcEndpoints', 'vpce-logs').Groups = [{ GroupId: 'sg-other' }]),
    ],
    [
      'endpoints with several: which one a rule is added to cannot be told',
      undefined,
      hub => {
        for (const endpoint of hub.VpcEndpoints ?? []) {
          if (endpoint.Groups) endpoint.Groups = [...endpoint.Groups, { GroupId: 'sg-other' }];
        }
      },
    ],
  ])('%s', (_what, expected, change) => {
    expect(ingressOf(change)).toEqual(expected);
  });
});
