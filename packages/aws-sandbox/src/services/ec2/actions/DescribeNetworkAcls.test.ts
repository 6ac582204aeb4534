import { DescribeNetworkAclsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeNetworkAcls', {
  call: (client, input) => client.send(new DescribeNetworkAclsCommand(input)),
  answer: 'NetworkAcls',
  id: 'NetworkAclId',
  idsParameter: 'NetworkAclIds',

  seen: { hub: ['acl-hub'], team: ['acl-hub'], spoke: [] },

  filters: [
    ['default', 'true', ['acl-hub']],
    ['entry.rule-number', '32767', ['acl-hub']],
    ['entry.egress', 'false', []],
    ['association.subnet-id', 'subnet-team-a', ['acl-hub']],
  ],
  missing: {
    id: 'acl-nowhere',
    code: 'InvalidNetworkAclID.NotFound',
    message: "The networkAcl ID 'acl-nowhere' does not exist",
  },
  badMaxResults: 4,
});
