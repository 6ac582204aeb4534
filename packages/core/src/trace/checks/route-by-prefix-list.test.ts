import { aNatSpoke, aSharedSubnetWorkload, aSpoke, entryOf, httpsRule, type Scenario } from '../../testing';
import { addRoute, withoutRoute } from '../__fixtures__/routes';
import { tester } from '../__fixtures__/tester';

const FIREWALL = 'vpce-0fw';
const EVERYTHING = ['0.0.0.0/1', '128.0.0.0/1'];

/** A route of a spoke for a prefix list of the team's own, to the endpoint of a firewall. */
function byFirewall(...cidrs: readonly string[]) {
  return ({ team }: Scenario) => {
    addRoute(team, 'rtb-spoke', { DestinationPrefixListId: 'pl-hub', GatewayId: FIREWALL });
    const Entries = cidrs.map(Cidr => ({ Cidr }));
    team.ManagedPrefixLists = [{ PrefixListId: 'pl-hub', PrefixListName: 'hub', Entries }];
  };
}

/** In place of the route of S3, one for a prefix list of the hub's own, from which the task may call everywhere. */
function inPlaceOfS3(target: object, cidrs: readonly string[] | undefined) {
  return ({ hub, team }: Scenario) => {
    withoutRoute(hub, 'rtb-team', 'pl-s3');
    addRoute(hub, 'rtb-team', { DestinationPrefixListId: 'pl-own', ...target });
    const Entries = cidrs?.map(Cidr => ({ Cidr }));
    hub.ManagedPrefixLists = [{ PrefixListId: 'pl-own', PrefixListName: 'own', ...(Entries && { Entries }) }];
    entryOf(team, 'SecurityGroups', 'sg-task').IpPermissionsEgress?.push(
      httpsRule({ IpRanges: [{ CidrIp: '0.0.0.0/0' }] }),
    );
  };
}

const dynamoDbRoute = { DestinationPrefixListId: 'pl-ddb', GatewayId: 'vpce-ddb' };

tester.run('route', {
  pass: [
    {
      name: 'a route for just a range goes before one for a prefix list with it',
      in: aSpoke,
      when: scenario => {
        byFirewall('10.0.0.0/16')(scenario);
        entryOf(scenario.team, 'RouteTables', 'rtb-spoke').Routes?.reverse();
      },
      service: 'ecr.api',
      says: 'by a Transit Gateway, and back',
    },
    {
      name: 'a prefix list of both halves of the internet to a NAT gateway',
      in: aNatSpoke,
      when: ({ team }) => {
        withoutRoute(team, 'rtb-spoke', '0.0.0.0/0');
        addRoute(team, 'rtb-spoke', { DestinationPrefixListId: 'pl-all', NatGatewayId: 'nat-1' });
        const Entries = EVERYTHING.map(Cidr => ({ Cidr }));
        team.ManagedPrefixLists = [{ PrefixListId: 'pl-all', PrefixListName: 'all', Entries }];
      },
      service: 'ecr.api',
      says: 'nat-1',
    },
    {
      name: 'a firewall for a prefix list that does not hold the endpoint',
      in: aSpoke,
      when: byFirewall('10.9.0.0/24'),
      service: 'ecr.api',
    },
    {
      name: 'a firewall for a prefix list that holds no address of S3, beside its gateway endpoint',
      in: aSpoke,
      when: byFirewall('10.0.0.0/24', '203.0.113.0/24'),
      service: 's3',
    },
    {
      name: 'a gateway endpoint of another service, by its type',
      in: aSpoke,
      when: ({ team }) => {
        addRoute(team, 'rtb-spoke', dynamoDbRoute);
        const s3 = entryOf(team, 'VpcEndpoints', 'vpce-spoke-s3');
        team.VpcEndpoints?.push({
          ...s3,
          VpcEndpointId: 'vpce-ddb',
          ServiceName: 'com.amazonaws.eu-west-1.dynamodb',
        });
      },
      service: 'ecr.api',
    },
    {
      name: 'a gateway endpoint of another service, by the name of its prefix list',
      in: aNatSpoke,
      when: ({ team }) => {
        addRoute(team, 'rtb-spoke', dynamoDbRoute);
        team.PrefixLists?.push({
          PrefixListId: 'pl-ddb',
          PrefixListName: 'com.amazonaws.eu-west-1.dynamodb',
        });
      },
      service: 'ecr.api',
    },
  ],
  fail: [
    {
      name: 'a blackhole of just a range of S3 goes before its prefix list',
      in: aSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-spoke', { DestinationCidrBlock: '52.218.0.0/17', State: 'blackhole' }),
      service: 's3',
      says: 'rtb-spoke drops traffic for 52.218.0.0/17',
    },
    {
      name: 'a prefix list of some private addresses in place of the route of S3',
      in: aSharedSubnetWorkload,
      when: inPlaceOfS3({ GatewayId: FIREWALL }, ['10.9.0.0/24']),
      service: 's3',
      says: 'rtb-team has no route to an S3 gateway endpoint',
    },
  ],
  unknown: [
    {
      name: 'two prefix lists with one range that lead different ways',
      in: aSpoke,
      when: scenario => {
        byFirewall('10.0.0.0/24')(scenario);
        addRoute(scenario.team, 'rtb-spoke', {
          DestinationPrefixListId: 'pl-tgw',
          TransitGatewayId: 'tgw-1',
        });
        scenario.team.ManagedPrefixLists?.unshift({
          PrefixListId: 'pl-tgw',
          PrefixListName: 'tgw',
          Entries: [{ Cidr: '10.0.0.0/24' }],
        });
      },
      service: 'ecr.api',
    },
    {
      name: 'a prefix list whose entries are not known to a peering connection, which carries nothing back',
      in: aSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-spoke', { DestinationPrefixListId: 'pl-x', VpcPeeringConnectionId: 'pcx-1' }),
      service: 'ecr.api',
      says: 'prefix list',
    },
    {
      name: 'a firewall for a prefix list that holds the endpoint',
      in: aSpoke,
      when: byFirewall('10.0.0.0/24'),
      service: 'ecr.api',
      says: FIREWALL,
    },
    {
      name: 'a firewall that the snapshot holds',
      in: aSpoke,
      when: scenario => {
        byFirewall('10.0.0.0/24')(scenario);
        scenario.team.VpcEndpoints?.push({
          VpcEndpointId: FIREWALL,
          VpcEndpointType: 'GatewayLoadBalancer',
          VpcId: 'vpc-spoke',
          ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0fw',
          State: 'available',
        });
      },
      service: 'ecr.api',
      says: FIREWALL,
    },
    {
      name: 'an endpoint and a prefix list of which nothing is known',
      in: aSpoke,
      when: ({ team }) => addRoute(team, 'rtb-spoke', { ...dynamoDbRoute, GatewayId: 'vpce-unseen' }),
      service: 'ecr.api',
      says: 'prefix list',
    },
    {
      name: 'a firewall for both halves of the internet in place of the route of S3',
      in: aSharedSubnetWorkload,
      when: inPlaceOfS3({ GatewayId: FIREWALL }, EVERYTHING),
      service: 's3',
      says: FIREWALL,
    },
    {
      name: 'a prefix list whose entries are not known in place of the route of S3',
      in: aSharedSubnetWorkload,
      when: inPlaceOfS3({ GatewayId: FIREWALL }, undefined),
      service: 's3',
    },
  ],
});
