import { aNatSpoke, aSpoke, entryOf, type Scenario } from '../../testing';
import { addRoute, defaultRouteTo, halvesTo, routeOf, tgwRoutes, withoutRoute } from '../__fixtures__/routes';
import { tester } from '../__fixtures__/tester';

const NAT = { NatGatewayId: 'nat-1' };
const INTERNET_GATEWAY = { GatewayId: 'igw-1' };
const FIREWALL = { GatewayId: 'vpce-firewall' };
const BLACKHOLE = { ...NAT, State: 'blackhole' };

/** Turns the default route of the NAT gateway's subnet to another target. */
function natSubnetTo({ team }: Scenario, target: object) {
  withoutRoute(team, 'rtb-public', '0.0.0.0/0');
  addRoute(team, 'rtb-public', { DestinationCidrBlock: '0.0.0.0/0', ...target });
}

/** A Transit Gateway in place of the NAT gateway, whose table has these routes beside those to the VPCs. */
function transitGatewayWith(...routes: readonly { to: string; State?: string }[]) {
  return (scenario: Scenario) => {
    defaultRouteTo(scenario, { TransitGatewayId: 'tgw-1' });
    for (const { to, State = 'active' } of routes) {
      const TransitGatewayAttachments = [{ TransitGatewayAttachmentId: 'tgw-attach-egress' }];
      tgwRoutes(scenario).push({ DestinationCidrBlock: to, State, TransitGatewayAttachments });
    }
  };
}

tester.run('route', {
  pass: [
    {
      name: 'two halves of the internet to one NAT gateway',
      in: aNatSpoke,
      when: ({ team }) => halvesTo(team, 'rtb-spoke', NAT, NAT),
      service: 'ecr.api',
      says: 'nat-1',
    },
    {
      name: 'a default route that two halves leave nothing to',
      in: aNatSpoke,
      when: ({ team }) => {
        halvesTo(team, 'rtb-spoke', NAT, NAT);
        addRoute(team, 'rtb-spoke', { DestinationCidrBlock: '0.0.0.0/0', ...BLACKHOLE });
      },
      service: 'ecr.api',
    },
    {
      name: 'two halves of the internet from the subnet of the NAT gateway',
      in: aNatSpoke,
      when: ({ team }) => halvesTo(team, 'rtb-public', INTERNET_GATEWAY, INTERNET_GATEWAY),
      service: 'ecr.api',
      says: 'igw-1 leads to the internet',
    },
    {
      name: 'a blackhole of private addresses beside the default route',
      in: aNatSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-spoke', { DestinationCidrBlock: '172.16.0.0/12', State: 'blackhole' }),
      service: 'ecr.api',
    },
    {
      name: 'two halves of a range together hold the way back',
      in: aSpoke,
      when: ({ hub }) => {
        withoutRoute(hub, 'rtb-ep', '10.8.0.0/20');
        for (const DestinationCidrBlock of ['10.8.0.0/25', '10.8.0.128/25']) {
          addRoute(hub, 'rtb-ep', { DestinationCidrBlock, TransitGatewayId: 'tgw-1' });
        }
      },
      service: 'ecr.api',
      subnetId: 'subnet-spoke-a',
    },
  ],
  fail: [
    {
      name: 'two halves of the internet, both blackholes',
      in: aNatSpoke,
      when: ({ team }) => halvesTo(team, 'rtb-spoke', BLACKHOLE, BLACKHOLE),
      service: 'ecr.api',
      says: 'blackhole',
    },
    {
      name: 'a blackhole from the subnet of the NAT gateway',
      in: aNatSpoke,
      when: ({ team }) => (routeOf(team, 'rtb-public', 'igw-1').State = 'blackhole'),
      service: 'ecr.api',
      says: 'nat-1 is in subnet-public-a: rtb-public drops traffic for the internet',
      fix: 'Add a route for 0.0.0.0/0 to rtb-public, to an internet gateway of vpc-spoke.',
    },
    {
      name: 'peering from the subnet of the NAT gateway',
      in: aNatSpoke,
      when: scenario => natSubnetTo(scenario, { VpcPeeringConnectionId: 'pcx-1' }),
      service: 'ecr.api',
      says: 'not transitive',
    },
    {
      name: 'a NAT gateway behind a NAT gateway',
      in: aNatSpoke,
      when: scenario => {
        natSubnetTo(scenario, { NatGatewayId: 'nat-2' });
        scenario.team.NatGateways?.push({ ...scenario.team.NatGateways[0]!, NatGatewayId: 'nat-2' });
      },
      service: 'ecr.api',
      says: 'rtb-public sends what leaves nat-1 to nat-2',
      fix: 'rtb-public',
    },
    {
      name: 'a NAT gateway in the subnet of the task, which sends everything back to it',
      in: aNatSpoke,
      when: ({ team }) => (entryOf(team, 'NatGateways', 'nat-1').SubnetId = 'subnet-spoke-a'),
      service: 'ecr.api',
      says: 'nat-1 is in subnet-spoke-a: rtb-spoke sends what leaves nat-1 to nat-1',
    },
    {
      name: 'a Transit Gateway that drops both halves of the internet',
      in: aNatSpoke,
      when: transitGatewayWith(
        { to: '0.0.0.0/1', State: 'blackhole' },
        { to: '128.0.0.0/1', State: 'blackhole' },
      ),
      service: 'ecr.api',
      says: 'tgw-rtb-1 drops traffic for 0.0.0.0/0',
    },
  ],
  unknown: [
    {
      name: 'the halves of the internet go different ways',
      in: aNatSpoke,
      when: ({ team }) => halvesTo(team, 'rtb-spoke', NAT, BLACKHOLE),
      service: 'ecr.api',
      says: 'different ways',
    },
    {
      name: 'one half of the internet has no route',
      in: aNatSpoke,
      when: ({ team }) => (routeOf(team, 'rtb-spoke', '0.0.0.0/0').DestinationCidrBlock = '0.0.0.0/1'),
      service: 'ecr.api',
    },
    {
      name: 'the endpoint of a firewall from the subnet of the NAT gateway',
      in: aNatSpoke,
      when: scenario => natSubnetTo(scenario, FIREWALL),
      service: 'ecr.api',
      says: 'nat-1 is in subnet-public-a: rtb-public sends traffic for the internet to vpce-firewall',
    },
    {
      name: 'a firewall from one half of the subnet of the NAT gateway',
      in: aNatSpoke,
      when: ({ team }) => halvesTo(team, 'rtb-public', INTERNET_GATEWAY, FIREWALL),
      service: 'ecr.api',
    },
    {
      name: 'a Transit Gateway that is not known from the subnet of the NAT gateway',
      in: aNatSpoke,
      when: scenario => {
        natSubnetTo(scenario, { TransitGatewayId: 'tgw-unseen' });
        scenario.team.TransitGatewayVpcAttachments = undefined;
      },
      service: 'ecr.api',
      says: 'tgw-unseen',
    },
    {
      name: 'the routes of the subnet of the NAT gateway are not known',
      in: aNatSpoke,
      when: ({ team }) => (entryOf(team, 'RouteTables', 'rtb-public').Routes = undefined),
      service: 'ecr.api',
      says: 'the routes of rtb-public are not known',
    },
    {
      name: 'a Transit Gateway routes two halves of the internet to a central way out',
      in: aNatSpoke,
      when: transitGatewayWith({ to: '0.0.0.0/1' }, { to: '128.0.0.0/1' }),
      service: 'ecr.api',
      says: 'tgw-attach-egress',
    },
    {
      name: 'a Transit Gateway drops private addresses, and routes the internet to a central way out',
      in: aNatSpoke,
      when: transitGatewayWith({ to: '0.0.0.0/0' }, { to: '10.0.0.0/8', State: 'blackhole' }),
      service: 'ecr.api',
      says: 'tgw-attach-egress',
    },
  ],
});
