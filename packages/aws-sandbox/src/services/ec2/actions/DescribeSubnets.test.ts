import { DescribeSubnetsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeSubnets', {
  call: (client, input) => client.send(new DescribeSubnetsCommand(input)),
  answer: 'Subnets',
  id: 'SubnetId',
  idsParameter: 'SubnetIds',

  seen: {
    hub: ['subnet-hub-a', 'subnet-hub-b', 'subnet-team-a'],
    team: ['subnet-team-a', 'subnet-team-own'],
    spoke: ['subnet-spoke-a'],
  },

  filters: [
    ['availability-zone-id', 'euw1-az2', ['subnet-hub-b']],
    ['vpc-id', 'vpc-hub', ['subnet-hub-a', 'subnet-hub-b', 'subnet-team-a']],
    ['cidr-block', '10.64.2.0/24', ['subnet-team-a']],
    ['tag:Name', 'hub-a', ['subnet-hub-a']],
    ['tag-key', 'Name', ['subnet-hub-a', 'subnet-hub-b', 'subnet-team-a']],
    ['subnet-id', 'subnet-hub-*', ['subnet-hub-a', 'subnet-hub-b']],
  ],
  missing: {
    id: 'subnet-nowhere',
    code: 'InvalidSubnetID.NotFound',
    message: "The subnet ID 'subnet-nowhere' does not exist",
  },
  badMaxResults: 1001,
});
