import { DescribeInternetGatewaysCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeInternetGateways', {
  call: (client, input) => client.send(new DescribeInternetGatewaysCommand(input)),
  answer: 'InternetGateways',
  id: 'InternetGatewayId',
  idsParameter: 'InternetGatewayIds',

  seen: { hub: ['igw-hub'], team: ['igw-hub'], spoke: [] },

  filters: [
    ['attachment.vpc-id', 'vpc-hub', ['igw-hub']],
    ['attachment.state', 'available', ['igw-hub']],
    ['owner-id', '222222222222', []],
  ],
  missing: {
    id: 'igw-nowhere',
    code: 'InvalidInternetGatewayID.NotFound',
    message: "The internetGateway ID 'igw-nowhere' does not exist",
  },
  badMaxResults: 4,
});
