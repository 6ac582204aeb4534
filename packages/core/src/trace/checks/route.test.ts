import {
  aNatSpoke,
  aPeeredSpoke,
  aSharedSubnetWorkload,
  aSpoke,
  entryOf,
  type Scenario,
} from '../../testing';
import { addRoute, defaultRouteTo, routeOf, tgwRoutes, withoutRoute } from '../__fixtures__/routes';
import { tester } from '../__fixtures__/tester';

tester.run('route', {
  pass: [
    {
      name: 'an endpoint in the VPC is local',
      in: aSharedSubnetWorkload,
      service: 'ecr.api',
      says: 'local to vpc-hub',
    },
    {
      name: 'a Transit Gateway there and back',
      in: aSpoke,
      service: 'ecr.api',
      says: 'by a Transit Gateway, and back',
    },
    {
      name: 'peering there and back',
      in: aPeeredSpoke,
      service: 'ecr.api',
      says: 'by VPC peering, and back',
    },
    {
      name: 'the prefix list of S3 to a gateway endpoint',
      in: aSharedSubnetWorkload,
      service: 's3',
      says: 'vpce-s3',
    },
    {
      name: 'the prefix list of S3 is known by where its route leads',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (hub.PrefixLists = undefined),
      service: 's3',
    },
    { name: 'a NAT gateway in a public subnet', in: aNatSpoke, service: 's3', says: 'igw-1' },
    {
      name: 'an internet gateway for a task with a public address',
      in: aNatSpoke,
      when: scenario => {
        defaultRouteTo(scenario, { GatewayId: 'igw-1' });
        scenario.workload.networkConfiguration!.awsvpcConfiguration!.assignPublicIp = 'ENABLED';
      },
      service: 'ecr.api',
    },
    {
      name: 'a subnet without a table of its own has the main one',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (entryOf(hub, 'RouteTables', 'rtb-team').Associations = [{ Main: true }]),
      service: 's3',
    },
    {
      name: 'the longest prefix wins over a blackhole',
      in: aSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-spoke', { DestinationCidrBlock: '10.0.0.0/8', State: 'blackhole' }),
      service: 'ecr.api',
    },
    {
      name: 'a default route to a Transit Gateway whose tables lead to the endpoint',
      in: aSpoke,
      when: ({ team }) => (routeOf(team, 'rtb-spoke', '10.0.0.0/16').DestinationCidrBlock = '0.0.0.0/0'),
      service: 'ecr.api',
    },
    {
      name: 'a route for a prefix list that holds the endpoint',
      in: aSpoke,
      when: ({ team }) => {
        const route = routeOf(team, 'rtb-spoke', '10.0.0.0/16');
        delete route.DestinationCidrBlock;
        route.DestinationPrefixListId = 'pl-hub';
        team.ManagedPrefixLists = [{ PrefixListId: 'pl-hub', Entries: [{ Cidr: '10.0.0.0/16' }] }];
      },
      service: 'ecr.api',
    },
    {
      name: 'only the interface in the zone of the task has to be reached',
      in: aSpoke,
      when: scenario =>
        tgwRoutes(scenario).push({
          DestinationCidrBlock: '10.0.1.0/24',
          State: 'blackhole',
          TransitGatewayAttachments: [],
        }),
      service: 'ecr.api',
      subnetId: 'subnet-spoke-a',
    },
  ],
  fail: [
    {
      name: 'no route to the VPC of the endpoint',
      in: aSpoke,
      when: ({ team }) => withoutRoute(team, 'rtb-spoke', '10.0.0.0/16'),
      service: 'ecr.api',
      says: 'rtb-spoke has no route for 10.0.0.10/32',
    },
    {
      name: 'no route back',
      in: aSpoke,
      when: ({ hub }) => withoutRoute(hub, 'rtb-ep', '10.8.0.0/20'),
      service: 'ecr.api',
      says: 'rtb-ep has no route for 10.8.0.0/24',
    },
    {
      name: 'a route back for a part of the subnet only',
      in: aSpoke,
      when: ({ hub }) => (routeOf(hub, 'rtb-ep', '10.8.0.0/20').DestinationCidrBlock = '10.8.0.0/25'),
      service: 'ecr.api',
    },
    {
      name: 'a blackhole to the VPC of the endpoint',
      in: aSpoke,
      when: ({ team }) => (routeOf(team, 'rtb-spoke', '10.0.0.0/16').State = 'blackhole'),
      service: 'ecr.api',
      says: 'blackhole',
    },
    {
      name: 'a longer blackhole wins over the local route',
      in: aSharedSubnetWorkload,
      when: ({ hub }) =>
        addRoute(hub, 'rtb-team', { DestinationCidrBlock: '10.0.0.0/24', State: 'blackhole' }),
      service: 'ecr.api',
    },
    {
      name: 'the Transit Gateway has no way back',
      in: aSpoke,
      when: scenario => void tgwRoutes(scenario).pop(),
      service: 'ecr.api',
      says: 'tgw-rtb-1 has no route for 10.8.0.0/24',
    },
    {
      name: 'the Transit Gateway drops the traffic',
      in: aSpoke,
      when: scenario => (tgwRoutes(scenario)[0]!.State = 'blackhole'),
      service: 'ecr.api',
      says: 'tgw-rtb-1 drops',
    },
    {
      name: 'an attachment is in no table of the Transit Gateway',
      in: aSpoke,
      when: ({ hub }) => void entryOf(hub, 'TransitGatewayRouteTables', 'tgw-rtb-1').Associations?.pop(),
      service: 'ecr.api',
      says: 'tgw-attach-spoke is associated with no route table',
    },
    {
      name: 'the VPC is not attached to the Transit Gateway',
      in: aSpoke,
      when: ({ hub, team }) => {
        hub.TransitGatewayVpcAttachments?.pop();
        team.TransitGatewayVpcAttachments = [];
      },
      service: 'ecr.api',
      says: 'vpc-spoke has no attachment to tgw-1',
    },
    {
      name: 'an attachment that is not accepted yet',
      in: aSpoke,
      when: ({ team }) => (team.TransitGatewayVpcAttachments![0]!.State = 'pendingAcceptance'),
      service: 'ecr.api',
      says: 'tgw-attach-spoke is pendingAcceptance',
    },
    {
      name: 'an attachment without a subnet in the zone of the task',
      in: aSpoke,
      when: ({ team }) => (team.TransitGatewayVpcAttachments![0]!.SubnetIds = ['subnet-spoke-b']),
      service: 'ecr.api',
      fix: 'euw1-az1',
    },
    {
      name: 'peering without a route back',
      in: aPeeredSpoke,
      when: ({ hub }) => withoutRoute(hub, 'rtb-ep', '10.8.0.0/20'),
      service: 'ecr.api',
    },
    {
      name: 'peering there and another connection back',
      in: aPeeredSpoke,
      when: ({ hub }) => (routeOf(hub, 'rtb-ep', '10.8.0.0/20').VpcPeeringConnectionId = 'pcx-2'),
      service: 'ecr.api',
      says: 'do not both take pcx-1',
    },
    {
      name: 'a peering connection that is not active',
      in: aPeeredSpoke,
      when: ({ hub, team }) => {
        for (const lists of [hub, team])
          lists.VpcPeeringConnections![0]!.Status = { Code: 'pending-acceptance' };
      },
      service: 'ecr.api',
      says: 'pcx-1 is pending-acceptance',
    },
    {
      name: 'a peering connection with another VPC',
      in: aPeeredSpoke,
      when: ({ hub, team }) => {
        for (const lists of [hub, team])
          lists.VpcPeeringConnections![0]!.AccepterVpcInfo = { VpcId: 'vpc-other' };
      },
      service: 'ecr.api',
      says: 'does not lead to vpc-hub',
    },
    {
      name: 'a NAT gateway does not carry private addresses',
      in: aSpoke,
      when: ({ team }) => {
        withoutRoute(team, 'rtb-spoke', '10.0.0.0/16');
        addRoute(team, 'rtb-spoke', { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1' });
      },
      service: 'ecr.api',
      says: 'nat-1',
    },
    {
      name: 'ranges of two VPCs overlap',
      in: aSpoke,
      when: ({ team }) =>
        (entryOf(team, 'Vpcs', 'vpc-spoke').CidrBlockAssociationSet = [{ CidrBlock: '10.0.0.0/20' }]),
      service: 'ecr.api',
    },
    {
      name: 'no route to S3 and no internet',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => withoutRoute(hub, 'rtb-team', 'pl-s3'),
      service: 's3',
      says: 'rtb-team has no route to an S3 gateway endpoint, and it has no route to the internet',
      fix: 'Associate the S3 gateway endpoint vpce-s3 with rtb-team.',
    },
    {
      name: 'no S3 gateway endpoint at all and no internet',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => {
        withoutRoute(hub, 'rtb-team', 'pl-s3');
        hub.VpcEndpoints = (hub.VpcEndpoints ?? []).filter(
          ({ VpcEndpointId }) => VpcEndpointId !== 'vpce-s3',
        );
      },
      service: 's3',
      fix: 'Make an S3 gateway endpoint (it is free) and associate it with rtb-team.',
    },
    {
      name: 'the blackholed route of S3 wins over a NAT gateway',
      in: aNatSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-spoke', {
          DestinationPrefixListId: 'pl-s3',
          GatewayId: 'vpce-s3',
          State: 'blackhole',
        }),
      service: 's3',
      says: 'pl-s3',
    },
    {
      name: 'a NAT gateway that is failed',
      in: aNatSpoke,
      when: ({ team }) => (team.NatGateways![0]!.State = 'failed'),
      service: 'ecr.api',
      says: 'nat-1 is failed',
    },
    {
      name: 'a private NAT gateway',
      in: aNatSpoke,
      when: ({ team }) => (team.NatGateways![0]!.ConnectivityType = 'private'),
      service: 'ecr.api',
    },
    {
      name: 'a NAT gateway in a subnet without an internet gateway',
      in: aNatSpoke,
      when: ({ team }) => withoutRoute(team, 'rtb-public', '0.0.0.0/0'),
      service: 'ecr.api',
      says: 'subnet-public-a',
    },
    {
      name: 'an internet gateway of another VPC',
      in: aNatSpoke,
      when: ({ team }) => (team.InternetGateways![0]!.Attachments = []),
      service: 'ecr.api',
      says: 'igw-1 is not attached',
    },
    {
      name: 'an internet gateway for a task without a public address',
      in: aNatSpoke,
      when: scenario => defaultRouteTo(scenario, { GatewayId: 'igw-1' }),
      service: 'ecr.api',
      fix: 'assignPublicIp',
    },
    {
      name: 'peering is not transitive',
      in: aNatSpoke,
      when: scenario => defaultRouteTo(scenario, { VpcPeeringConnectionId: 'pcx-1' }),
      service: 'ecr.api',
      says: 'not transitive',
    },
    {
      name: 'a blackhole to the internet',
      in: aNatSpoke,
      when: scenario => defaultRouteTo(scenario, { NatGatewayId: 'nat-1', State: 'blackhole' }),
      service: 'ecr.api',
    },
    {
      name: 'a Transit Gateway whose tables have no way to the internet',
      in: aNatSpoke,
      when: scenario => defaultRouteTo(scenario, { TransitGatewayId: 'tgw-1' }),
      service: 'ecr.api',
      says: 'tgw-rtb-1 has no route for 0.0.0.0/0',
    },
  ],
  unknown: [
    {
      name: 'a table does not say what it is associated with, and may be that of the subnet',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => {
        delete entryOf(hub, 'RouteTables', 'rtb-team').Associations;
        entryOf(hub, 'RouteTables', 'rtb-ep').Associations?.push({ Main: true });
      },
      service: 's3',
      says: 'the associations of rtb-team are not known',
    },
    {
      name: 'the route table is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => (hub.RouteTables = undefined),
      service: 'ecr.api',
      says: 'RouteTables of 111111111111',
    },
    {
      name: 'the tables of the Transit Gateway are not known',
      in: aSpoke,
      when: ({ hub }) => (hub.TransitGatewayRouteTables = undefined),
      service: 'ecr.api',
      says: 'tgw-1',
    },
    {
      name: 'the attachments are not known',
      in: aSpoke,
      when: ({ hub, team }) => {
        hub.TransitGatewayVpcAttachments = undefined;
        team.TransitGatewayVpcAttachments = undefined;
      },
      service: 'ecr.api',
      says: 'TransitGatewayVpcAttachments of 222222222222',
    },
    {
      name: 'the Transit Gateway leads through another attachment',
      in: aSpoke,
      when: scenario =>
        (tgwRoutes(scenario)[0]!.TransitGatewayAttachments = [
          { TransitGatewayAttachmentId: 'tgw-attach-firewall' },
        ]),
      service: 'ecr.api',
      says: 'tgw-attach-firewall',
    },
    {
      name: 'a route to a firewall',
      in: aSpoke,
      when: ({ team }) => {
        withoutRoute(team, 'rtb-spoke', '10.0.0.0/16');
        addRoute(team, 'rtb-spoke', {
          DestinationCidrBlock: '10.0.0.0/16',
          NetworkInterfaceId: 'eni-firewall',
        });
      },
      service: 'ecr.api',
      says: 'eni-firewall',
    },
    {
      name: 'a longer route for a prefix list whose entries are not known',
      in: aSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-spoke', { DestinationPrefixListId: 'pl-x', NetworkInterfaceId: 'eni-firewall' }),
      service: 'ecr.api',
      says: 'prefix list',
    },
    {
      name: 'a default route to a Transit Gateway whose further way is not known',
      in: aNatSpoke,
      when: scenario => {
        defaultRouteTo(scenario, { TransitGatewayId: 'tgw-1' });
        scenario.hub.TransitGatewayRouteTables = undefined;
      },
      service: 'ecr.api',
    },
    {
      name: 'a default route over a Transit Gateway to a central way out',
      in: aNatSpoke,
      when: scenario => {
        defaultRouteTo(scenario, { TransitGatewayId: 'tgw-1' });
        tgwRoutes(scenario).push({
          DestinationCidrBlock: '0.0.0.0/0',
          State: 'active',
          TransitGatewayAttachments: [{ TransitGatewayAttachmentId: 'tgw-attach-egress' }],
        });
      },
      service: 'ecr.api',
      says: 'tgw-attach-egress',
    },
    {
      name: 'a default route to the endpoint of a firewall',
      in: aNatSpoke,
      when: scenario => defaultRouteTo(scenario, { GatewayId: 'vpce-firewall' }),
      service: 'ecr.api',
      says: 'vpce-firewall',
    },
    {
      name: 'a default route to a firewall',
      in: aNatSpoke,
      when: scenario => defaultRouteTo(scenario, { NetworkInterfaceId: 'eni-firewall' }),
      service: 'ecr.api',
      says: 'eni-firewall',
    },
    ...(['NatGateways', 'InternetGateways'] as const).map(list => ({
      name: `the ${list} are not known`,
      in: aNatSpoke,
      when: ({ team }: Scenario) => void (team[list] = undefined),
      service: 'ecr.api',
      says: `${list} of 222222222222`,
    })),
    {
      name: 'parts of the internet go different ways',
      in: aNatSpoke,
      when: ({ team }) =>
        addRoute(team, 'rtb-spoke', { DestinationCidrBlock: '52.0.0.0/8', NetworkInterfaceId: 'eni-x' }),
      service: 'ecr.api',
      says: 'different ways',
    },
    {
      name: 'whether a route is that of S3 is not known',
      in: aSharedSubnetWorkload,
      when: ({ hub }) => {
        hub.PrefixLists = undefined;
        routeOf(hub, 'rtb-team', 'pl-s3').GatewayId = 'vpce-unseen';
      },
      service: 's3',
      says: 'PrefixLists in eu-west-1',
    },
    {
      name: 'a longer route takes some addresses of S3',
      in: aSharedSubnetWorkload,
      when: ({ hub }) =>
        addRoute(hub, 'rtb-team', {
          DestinationCidrBlock: '52.218.0.0/24',
          NetworkInterfaceId: 'eni-firewall',
        }),
      service: 's3',
    },
    {
      name: 'zones are not known and the interfaces differ',
      in: aSpoke,
      when: scenario => {
        const { hub, team } = scenario;
        for (const subnet of [...hub.Subnets!, ...team.Subnets!]) {
          delete subnet.AvailabilityZone;
          delete subnet.AvailabilityZoneId;
        }
        tgwRoutes(scenario).push({ DestinationCidrBlock: '10.0.1.0/24', State: 'blackhole' });
      },
      service: 'ecr.api',
    },
  ],
});
