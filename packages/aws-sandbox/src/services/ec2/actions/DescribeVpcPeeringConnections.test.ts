import { DescribeVpcPeeringConnectionsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeVpcPeeringConnections', {
  call: (client, input) => client.send(new DescribeVpcPeeringConnectionsCommand(input)),
  answer: 'VpcPeeringConnections',
  id: 'VpcPeeringConnectionId',
  idsParameter: 'VpcPeeringConnectionIds',

  seen: { hub: [], team: ['pcx-1'], spoke: ['pcx-1'] },
  filteringAccount: 'spoke',
  filters: [
    ['accepter-vpc-info.vpc-id', 'vpc-team', ['pcx-1']],
    ['status-code', 'deleted', []],
  ],
  missing: {
    id: 'pcx-nowhere',
    code: 'InvalidVpcPeeringConnectionID.NotFound',
    message: "The vpcPeeringConnection ID 'pcx-nowhere' does not exist",
  },
  badMaxResults: 4,
});
