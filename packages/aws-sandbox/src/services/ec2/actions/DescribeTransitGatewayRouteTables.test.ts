import { DescribeTransitGatewayRouteTablesCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeTransitGatewayRouteTables', {
  call: (client, input) => client.send(new DescribeTransitGatewayRouteTablesCommand(input)),
  answer: 'TransitGatewayRouteTables',
  id: 'TransitGatewayRouteTableId',
  idsParameter: 'TransitGatewayRouteTableIds',

  seen: { hub: ['tgw-rtb-1'], team: [], spoke: [] },

  filters: [
    ['transit-gateway-id', 'tgw-1', ['tgw-rtb-1']],
    ['state', 'deleted', []],
  ],
  missing: {
    id: 'tgw-rtb-nowhere',
    code: 'InvalidRouteTableID.NotFound',
    message: 'Transit Gateway Route Table tgw-rtb-nowhere was deleted or does not exist.',
  },
  badMaxResults: 4,
});
