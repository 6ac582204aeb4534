import { DescribeVpcEndpointsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeVpcEndpoints', {
  call: (client, input) => client.send(new DescribeVpcEndpointsCommand(input)),
  answer: 'VpcEndpoints',
  id: 'VpcEndpointId',
  idsParameter: 'VpcEndpointIds',

  seen: {
    hub: ['vpce-00000000000000001', 'vpce-00000000000000002', 'vpce-0000000000000000a'],
    team: [],
    spoke: [],
  },

  filters: [
    ['service-name', 'com.amazonaws.eu-west-1.ecr.api', ['vpce-00000000000000001']],
    ['service-name', 'com.amazonaws.*.ecr.*', ['vpce-00000000000000001', 'vpce-00000000000000002']],
    ['vpc-endpoint-type', 'Gateway', ['vpce-0000000000000000a']],
    [
      'vpc-endpoint-state',
      'available',
      ['vpce-00000000000000001', 'vpce-00000000000000002', 'vpce-0000000000000000a'],
    ],
    ['vpc-endpoint-state', 'Available', []],
    ['vpc-id', 'vpc-team', []],
  ],
  missing: {
    id: 'vpce-nowhere',
    code: 'InvalidVpcEndpointId.NotFound',
    message: "The Vpc Endpoint Id 'vpce-nowhere' does not exist",
  },
});
