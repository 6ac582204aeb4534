import { DescribeRouteTablesCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeRouteTables', {
  call: (client, input) => client.send(new DescribeRouteTablesCommand(input)),
  answer: 'RouteTables',
  id: 'RouteTableId',
  idsParameter: 'RouteTableIds',

  seen: { hub: ['rtb-hub', 'rtb-team'], team: ['rtb-team'], spoke: [] },

  filters: [
    ['association.main', 'true', ['rtb-hub']],
    ['association.subnet-id', 'subnet-team-a', ['rtb-team']],
    ['route.gateway-id', 'vpce-*', ['rtb-team']],
    ['route.destination-cidr-block', '10.64.0.0/16', ['rtb-hub', 'rtb-team']],
  ],
  missing: {
    id: 'rtb-nowhere',
    code: 'InvalidRouteTableID.NotFound',
    message: "The routeTable ID 'rtb-nowhere' does not exist",
  },
  badMaxResults: 101,
});
