import { aNatSpoke, aSharedSubnetWorkload, aSpoke, entryOf, type Scenario } from '../../testing';
import { addRoute, defaultRouteTo, withoutRoute } from '../__fixtures__/routes';
import { legOf, tester, traceOf } from '../__fixtures__/tester';

const S3_LIST = 'pl-s3';
/** A range of S3's list, one inside it, and one that S3 has nothing in. */
const [OF_S3, PART_OF_S3, UNRELATED] = ['52.218.0.0/17', '52.218.1.0/24', '203.0.113.0/24'];
const BLACKHOLE = { State: 'blackhole' };

const fromSpoke =
  (DestinationCidrBlock: string, target: object) =>
  ({ team }: Scenario) =>
    addRoute(team, 'rtb-spoke', { DestinationCidrBlock, ...target });

const listTo =
  (target: object) =>
  ({ team }: Scenario) =>
    addRoute(team, 'rtb-spoke', { DestinationPrefixListId: S3_LIST, ...target });

const forgettingRanges = (scenario: Scenario) => {
  for (const lists of [scenario.hub, scenario.team]) delete entryOf(lists, 'PrefixLists', S3_LIST).Cidrs;
};

/** Only S3's addresses may leave the VPC, by a NAT gateway. */
const onlyS3ToNat = (scenario: Scenario) => {
  withoutRoute(scenario.team, 'rtb-spoke', '0.0.0.0/0');
  listTo({ NatGatewayId: 'nat-1' })(scenario);
};

tester.run('route', {
  pass: [
    {
      name: 'a blackhole of addresses that are not S3’s beside a NAT gateway',
      in: aNatSpoke,
      when: fromSpoke(UNRELATED, BLACKHOLE),
      service: 's3',
      says: 'nat-1',
    },
    {
      name: 'a firewall for addresses that are not S3’s beside a NAT gateway',
      in: aNatSpoke,
      when: fromSpoke(UNRELATED, { GatewayId: 'vpce-0fw' }),
      service: 's3',
    },
    {
      name: 'a firewall for addresses that are not S3’s beside the gateway endpoint',
      in: aSpoke,
      when: fromSpoke(UNRELATED, { GatewayId: 'vpce-0fw' }),
      service: 's3',
      says: 'vpce-spoke-s3',
    },
    { name: 'the prefix list of S3 to a NAT gateway', in: aNatSpoke, when: onlyS3ToNat, service: 's3' },
    {
      name: 'the prefix list of S3 to a NAT gateway, with entries that are not known',
      in: aNatSpoke,
      when: scenario => {
        onlyS3ToNat(scenario);
        forgettingRanges(scenario);
      },
      service: 's3',
      says: 'nat-1',
    },
    {
      name: 'the prefix list of S3 to a NAT gateway wins over a default route that is a blackhole',
      in: aNatSpoke,
      when: scenario => {
        defaultRouteTo(scenario, BLACKHOLE);
        listTo({ NatGatewayId: 'nat-1' })(scenario);
      },
      service: 's3',
    },
    {
      name: 'the gateway endpoint and, for a part of S3, a NAT gateway',
      in: aNatSpoke,
      when: scenario => {
        listTo({ GatewayId: 'vpce-s3' })(scenario);
        fromSpoke(PART_OF_S3, { NatGatewayId: 'nat-1' })(scenario);
      },
      service: 's3',
    },
    {
      name: 'the subnet of the NAT gateway has a gateway endpoint',
      in: aNatSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-public', { DestinationPrefixListId: S3_LIST, GatewayId: 'vpce-s3' }),
      service: 's3',
      says: 'vpce-s3',
    },
  ],
  fail: [
    {
      name: 'a blackhole of a range of S3 beside a NAT gateway',
      in: aNatSpoke,
      when: fromSpoke(OF_S3, BLACKHOLE),
      service: 's3',
      says: `no route to an S3 gateway endpoint, and it drops traffic for ${OF_S3}`,
      fix: `Delete the route for ${OF_S3} from rtb-spoke, or replace its target.`,
    },
    {
      name: 'a blackhole of a part of a range of S3 beside a NAT gateway',
      in: aNatSpoke,
      when: fromSpoke(PART_OF_S3, BLACKHOLE),
      service: 's3',
    },
    {
      name: 'a longer blackhole beside the gateway endpoint',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => addRoute(hub, 'rtb-team', { DestinationCidrBlock: PART_OF_S3, ...BLACKHOLE }),
      service: 's3',
      says: `rtb-team drops traffic for ${PART_OF_S3}`,
      fix: `Delete the route for ${PART_OF_S3} from rtb-team`,
    },
    {
      name: 'the prefix list of S3 to a peering connection',
      in: aNatSpoke,
      when: listTo({ VpcPeeringConnectionId: 'pcx-1' }),
      service: 's3',
      says: 'not transitive',
      fix: `Delete the route for ${S3_LIST} from rtb-spoke, or replace its target.`,
    },
    {
      name: 'the prefix list of S3 to a NAT gateway that is no more',
      in: aNatSpoke,
      when: listTo({ NatGatewayId: 'nat-gone', ...BLACKHOLE }),
      service: 's3',
      says: `drops traffic for ${S3_LIST}`,
    },
    {
      name: 'routes for a part of S3 only',
      in: aNatSpoke,
      when: scenario => {
        withoutRoute(scenario.team, 'rtb-spoke', '0.0.0.0/0');
        fromSpoke(OF_S3, { NatGatewayId: 'nat-1' })(scenario);
      },
      service: 's3',
      says: 'has no route to the internet',
    },
    {
      name: 'the VPC takes addresses of S3 for its own',
      in: aNatSpoke,
      when: ({ team }) =>
        (entryOf(team, 'Vpcs', 'vpc-spoke').CidrBlockAssociationSet = [{ CidrBlock: PART_OF_S3 }]),
      service: 's3',
      says: 'for addresses of vpc-spoke itself',
    },
    {
      name: 'a Transit Gateway that drops a part of S3',
      in: aNatSpoke,
      when: scenario => {
        defaultRouteTo(scenario, { TransitGatewayId: 'tgw-1' });
        scenario.hub.TransitGatewayRouteTables?.[0]?.Routes?.push({
          DestinationCidrBlock: PART_OF_S3,
          State: 'blackhole',
        });
      },
      service: 's3',
    },
  ],
  unknown: [
    {
      name: 'a blackhole of some addresses beside a NAT gateway, where those of S3 are not known',
      in: aNatSpoke,
      when: scenario => {
        fromSpoke(UNRELATED, BLACKHOLE)(scenario);
        forgettingRanges(scenario);
      },
      service: 's3',
      says: 'different ways',
    },
    {
      name: 'a blackhole of some addresses beside the gateway endpoint, where those of S3 are not known',
      in: aSpoke,
      when: scenario => {
        fromSpoke(UNRELATED, BLACKHOLE)(scenario);
        forgettingRanges(scenario);
      },
      service: 's3',
    },
    {
      name: 'a firewall for a part of S3 beside a NAT gateway',
      in: aNatSpoke,
      when: fromSpoke(PART_OF_S3, { GatewayId: 'vpce-0fw' }),
      service: 's3',
      says: 'vpce-0fw',
    },
    {
      name: 'a prefix list beside the gateway endpoint whose entries are not known',
      in: aSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-spoke', { DestinationPrefixListId: 'pl-x', NetworkInterfaceId: 'eni-firewall' }),
      service: 's3',
    },
    {
      name: 'the prefix list of S3 to the endpoint of a firewall',
      in: aNatSpoke,
      when: scenario => {
        listTo({ GatewayId: 'vpce-0fw' })(scenario);
        scenario.team.VpcEndpoints?.push({
          VpcEndpointId: 'vpce-0fw',
          VpcEndpointType: 'GatewayLoadBalancer',
          VpcId: 'vpc-spoke',
          ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0fw',
          State: 'available',
        });
      },
      service: 's3',
      says: 'vpce-0fw',
    },
  ],
});

describe('the way to S3, and what it makes of the workload', () => {
  test.each<[string, () => Scenario, (scenario: Scenario) => void, string, string]>([
    ['a NAT gateway', aNatSpoke, () => undefined, 'nat', 'reachable'],
    [
      'the prefix list of S3 to a NAT gateway',
      aNatSpoke,
      listTo({ NatGatewayId: 'nat-1' }),
      'nat',
      'reachable',
    ],
    [
      'the prefix list of S3 to a peering connection',
      aNatSpoke,
      listTo({ VpcPeeringConnectionId: 'pcx-1' }),
      'none',
      'blocked',
    ],
    ['a range of S3 that is dropped', aNatSpoke, fromSpoke(OF_S3, BLACKHOLE), 'none', 'blocked'],
    ['the gateway endpoint', aSpoke, () => undefined, 'gateway-endpoint', 'reachable'],
    [
      'the gateway endpoint, and a longer blackhole',
      aSpoke,
      fromSpoke(PART_OF_S3, BLACKHOLE),
      'gateway-endpoint',
      'blocked',
    ],
    [
      'the gateway endpoint, and a blackhole of other addresses',
      aSpoke,
      fromSpoke(UNRELATED, BLACKHOLE),
      'gateway-endpoint',
      'reachable',
    ],
  ])('%s', (_what, build, change, via, verdict) => {
    const result = traceOf(build, change);
    expect(legOf(result, 's3').via).toBe(via);
    expect(result.verdict).toBe(verdict);
  });
});
