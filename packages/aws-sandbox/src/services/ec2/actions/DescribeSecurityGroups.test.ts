import { DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeSecurityGroups', {
  call: (client, input) => client.send(new DescribeSecurityGroupsCommand(input)),
  answer: 'SecurityGroups',
  id: 'GroupId',
  idsParameter: 'GroupIds',

  seen: { hub: ['sg-clients', 'sg-endpoints', 'sg-task'], team: ['sg-clients', 'sg-task'], spoke: [] },

  filters: [
    ['ip-permission.from-port', '443', ['sg-endpoints']],
    ['ip-permission.cidr', '10.64.0.0/16', ['sg-endpoints']],
    ['group-name', 'clients', ['sg-clients']],
    ['owner-id', '222222222222', ['sg-task']],
  ],
  missing: {
    id: 'sg-nowhere',
    code: 'InvalidGroup.NotFound',
    message: "The security group 'sg-nowhere' does not exist",
  },
  badMaxResults: 4,
});
