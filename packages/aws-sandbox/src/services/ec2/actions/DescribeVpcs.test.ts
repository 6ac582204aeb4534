import { DescribeVpcsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeVpcs', {
  call: (client, input) => client.send(new DescribeVpcsCommand(input)),
  answer: 'Vpcs',
  id: 'VpcId',
  idsParameter: 'VpcIds',

  seen: { hub: ['vpc-hub'], team: ['vpc-hub', 'vpc-team'], spoke: ['vpc-spoke'] },
  filteringAccount: 'team',
  filters: [
    ['cidr', '172.31.*', ['vpc-team']],
    ['owner-id', '111111111111', ['vpc-hub']],
    ['is-default', 'false', ['vpc-hub']],
    ['vpc-id', 'vpc-?eam', ['vpc-team']],
    ['tag:Name', 'hub', []],
    ['state', 'pending', []],
  ],
  missing: {
    id: 'vpc-nowhere',
    code: 'InvalidVpcID.NotFound',
    message: "The vpc ID 'vpc-nowhere' does not exist",
  },
  badMaxResults: 4,
});
