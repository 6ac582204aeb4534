import { findingsOf, missingFor } from '../__fixtures__/findings';
import {
  aHealthyInput,
  aHub,
  anEndpoint,
  anS3Gateway,
  aRouteTable,
  aSubnet,
  HUB,
  type Lists,
  REGION,
  S3_ROUTE,
} from '../__fixtures__/hub';
import { aLeg, aTrace } from '../__fixtures__/traces';

const RULE = 's3-gateway-route';
const TEAM_SUBNETS = ['subnet-0paya', 'subnet-0payb'];
const DEFAULT_ROUTE = { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0a', State: 'active' };
const HALVES = ['0.0.0.0/1', '128.0.0.0/1'].map(DestinationCidrBlock => ({
  ...DEFAULT_ROUTE,
  DestinationCidrBlock,
}));
const withTables = (...RouteTables: object[]) => aHealthyInput(aHub({ RouteTables }));
const endpointTable = aRouteTable('ep', ['subnet-0epa', 'subnet-0epb']);
/** A VPC that shares nothing, with tasks in its own subnets. */
const standalone = (lists: Lists = {}) => aHealthyInput(aHub({ ResourceShares: [], ...lists }));

describe('route tables of subnets in which tasks are known to run', () => {
  test.each<[string, object[], object[]]>([
    ['a route to the gateway', [endpointTable, aRouteTable('team', TEAM_SUBNETS, S3_ROUTE)], []],
    [
      'no route, and no other way',
      [endpointTable, aRouteTable('team', TEAM_SUBNETS)],
      [
        {
          severity: 'failing',
          subject: 'rtb-0team',
          detail: 'rtb-0team of subnet-0paya, subnet-0payb has no route to an S3 gateway endpoint',
        },
      ],
    ],
    [
      'no route, and a default route',
      [endpointTable, aRouteTable('team', TEAM_SUBNETS, DEFAULT_ROUTE)],
      [{ severity: 'degraded', subject: 'rtb-0team' }],
    ],
    [
      'no route, and a default route that leads nowhere',
      [endpointTable, aRouteTable('team', TEAM_SUBNETS, { ...DEFAULT_ROUTE, State: 'blackhole' })],
      [{ severity: 'failing' }],
    ],
    [
      'a route that leads nowhere wins over the default route',
      [endpointTable, aRouteTable('team', TEAM_SUBNETS, { ...S3_ROUTE, State: 'blackhole' }, DEFAULT_ROUTE)],
      [{ severity: 'failing', detail: expect.stringContaining('blackhole') }],
    ],
    [
      'two tables of which one lacks it',
      [aRouteTable('one', TEAM_SUBNETS.slice(0, 1), S3_ROUTE), aRouteTable('two', TEAM_SUBNETS.slice(1))],
      [{ severity: 'failing', subject: 'rtb-0two' }],
    ],
    [
      'the main table stands in for one that is not associated',
      [{ ...aRouteTable('main', []), Associations: [{ Main: true }] }],
      [{ severity: 'failing', subject: 'rtb-0main' }],
    ],
    [
      'no route, and two halves of a default route',
      [endpointTable, aRouteTable('team', TEAM_SUBNETS, ...HALVES)],
      [{ severity: 'degraded' }],
    ],
  ])('%s', (_what, tables, findings) => {
    const found = findingsOf(RULE, withTables(...tables));
    expect(found).toMatchObject(findings);
    expect(found).toHaveLength(findings.length);
  });

  describe('routes for some addresses count where those of S3 are known', () => {
    const PrefixLists = [
      { PrefixListId: 'pl-6da54004', PrefixListName: `com.amazonaws.${REGION}.s3`, Cidrs: ['52.218.0.0/17'] },
    ];
    const blackhole = (DestinationCidrBlock: string) => ({ DestinationCidrBlock, State: 'blackhole' });
    const toNat = { DestinationPrefixListId: 'pl-6da54004', NatGatewayId: 'nat-0a', State: 'active' };

    test.each<[string, object[], object[]]>([
      [
        'a blackhole of other addresses beside a default route',
        [DEFAULT_ROUTE, blackhole('203.0.113.0/24')],
        [{ severity: 'degraded' }],
      ],
      [
        'a blackhole of addresses of S3 beside a default route',
        [DEFAULT_ROUTE, blackhole('52.218.0.0/17')],
        [{ severity: 'failing' }],
      ],
      ['the prefix list of S3 to a NAT gateway', [toNat], [{ severity: 'degraded' }]],
      ['a blackhole of other addresses beside the gateway', [S3_ROUTE, blackhole('203.0.113.0/24')], []],
      [
        'a longer blackhole beside the gateway',
        [S3_ROUTE, blackhole('52.218.1.0/24')],
        [{ severity: 'failing', detail: expect.stringContaining('52.218.1.0/24') }],
      ],
    ])('%s', (_what, routes, findings) => {
      const RouteTables = [endpointTable, aRouteTable('team', TEAM_SUBNETS, ...routes)];
      expect(findingsOf(RULE, aHealthyInput(aHub({ PrefixLists, RouteTables })))).toMatchObject(findings);
    });
  });

  test('those of traced workloads count, also where endpoints lie beside them', () => {
    const trace = aTrace('api', 'reachable', [aLeg('s3', 'subnet-0epa')]);
    expect(findingsOf(RULE, { ...standalone(), traces: [trace] })).toMatchObject([
      { severity: 'failing', subject: 'rtb-0ep' },
    ]);
  });

  test('a workload that takes nothing from S3 needs no route', () => {
    const trace = aTrace('api', 'reachable', [aLeg('registry:docker.io', 'subnet-0epa')]);
    expect(findingsOf(RULE, { ...standalone(), traces: [trace] })).toEqual([]);
  });

  test('an S3 interface endpoint that takes the name leaves it open', () => {
    const VpcEndpoints = [anEndpoint('ecr.dkr'), anEndpoint('s3')];
    const RouteTables = [endpointTable, aRouteTable('team', TEAM_SUBNETS)];
    expect(missingFor(RULE, aHealthyInput(aHub({ VpcEndpoints, RouteTables })))).toEqual([
      'whether layers come through the S3 interface endpoint of vpc-0hub',
    ]);
  });
});

describe('route tables of subnets in which tasks may run', () => {
  const noRoute = aRouteTable('team', TEAM_SUBNETS);
  const inTeamSubnets = 'whether tasks run in subnet-0paya, subnet-0payb';

  test.each<[string, Lists, string[]]>([
    ['all have the route', {}, []],
    ['one lacks it', { RouteTables: [endpointTable, noRoute] }, [inTeamSubnets]],
    [
      'it is public',
      {
        RouteTables: [
          aRouteTable('team', TEAM_SUBNETS, { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0a' }),
        ],
      },
      [],
    ],
    [
      'it holds a NAT gateway',
      {
        RouteTables: [
          endpointTable,
          aRouteTable('team', TEAM_SUBNETS.slice(0, 1), S3_ROUTE),
          aRouteTable('nat', TEAM_SUBNETS.slice(1)),
        ],
        NatGateways: [{ NatGatewayId: 'nat-0a', VpcId: 'vpc-0hub', SubnetId: 'subnet-0payb' }],
      },
      [],
    ],
    [
      'they hold the attachment of a Transit Gateway',
      {
        RouteTables: [endpointTable, noRoute],
        TransitGatewayVpcAttachments: [
          {
            TransitGatewayAttachmentId: 'tgw-attach-0a',
            TransitGatewayId: 'tgw-0a',
            VpcId: 'vpc-0hub',
            SubnetIds: TEAM_SUBNETS,
          },
        ],
      },
      [],
    ],
    [
      'the VPC serves no pulls',
      { RouteTables: [endpointTable, noRoute], VpcEndpoints: [anEndpoint('logs')] },
      [],
    ],
  ])('%s', (_what, lists, missing) => {
    expect(missingFor(RULE, standalone(lists))).toEqual(missing);
  });
});

describe('what was not seen leaves it open', () => {
  test.each<[string, Lists, string]>([
    ['the subnets', { Subnets: undefined }, `the Subnets of ${HUB} in ${REGION}`],
    ['the route tables', { RouteTables: undefined }, 'the way to S3 in the route table of subnet-0paya'],
    [
      'the routes of a table',
      { RouteTables: [{ ...aRouteTable('team', TEAM_SUBNETS), Routes: undefined }] },
      'the way to S3 in the route table of subnet-0paya',
    ],
    [
      'whether a route takes the addresses of S3',
      {
        RouteTables: [
          aRouteTable('team', TEAM_SUBNETS, { ...DEFAULT_ROUTE, DestinationCidrBlock: '52.0.0.0/8' }),
        ],
      },
      'whether routes of rtb-0team of subnet-0paya, subnet-0payb take the addresses of S3',
    ],
    [
      'whose prefix list it is',
      {
        RouteTables: [aRouteTable('team', TEAM_SUBNETS, S3_ROUTE)],
        PrefixLists: undefined,
        VpcEndpoints: [anEndpoint('ecr.dkr')],
      },
      'the way to S3 in rtb-0team of subnet-0paya, subnet-0payb',
    ],
  ])('%s', (_what, lists, missing) => {
    expect(missingFor(RULE, aHealthyInput(aHub(lists)))).toContain(missing);
  });

  test('a subnet of another VPC is not looked at, though shared', () => {
    const Subnets = [aSubnet('paya', 'az1', '10.0.16.0/24', { VpcId: 'vpc-0other' })];
    expect(findingsOf(RULE, aHealthyInput(aHub({ Subnets, VpcEndpoints: [anS3Gateway()] })))).toEqual([]);
  });
});
