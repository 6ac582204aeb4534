import { DescribeNatGatewaysCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeNatGateways', {
  call: (client, input) => client.send(new DescribeNatGatewaysCommand(input)),
  answer: 'NatGateways',
  id: 'NatGatewayId',
  idsParameter: 'NatGatewayIds',
  filterParameter: 'Filter',
  seen: { hub: ['nat-hub'], team: [], spoke: [] },

  filters: [
    ['state', 'available', ['nat-hub']],
    ['vpc-id', 'vpc-team', []],
    ['subnet-id', 'subnet-hub-a', ['nat-hub']],
  ],
  missing: { id: 'nat-nowhere', code: 'NatGatewayNotFound', message: 'NatGateway nat-nowhere was not found' },
  badMaxResults: 4,
});
