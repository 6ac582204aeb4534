import { DescribeNetworkInterfacesCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeNetworkInterfaces', {
  call: (client, input) => client.send(new DescribeNetworkInterfacesCommand(input)),
  answer: 'NetworkInterfaces',
  id: 'NetworkInterfaceId',
  idsParameter: 'NetworkInterfaceIds',

  seen: { hub: ['eni-1a', 'eni-1b', 'eni-2a', 'eni-2b', 'eni-task'], team: ['eni-task'], spoke: [] },

  filters: [
    ['interface-type', 'vpc_endpoint', ['eni-1a', 'eni-1b', 'eni-2a', 'eni-2b']],
    ['group-id', 'sg-endpoints', ['eni-1a', 'eni-1b', 'eni-2a', 'eni-2b']],
    ['private-ip-address', '10.64.0.11', ['eni-1a']],
    ['owner-id', '222222222222', ['eni-task']],
  ],
  missing: {
    id: 'eni-nowhere',
    code: 'InvalidNetworkInterfaceID.NotFound',
    message: "The networkInterface ID 'eni-nowhere' does not exist",
  },
  badMaxResults: 4,
});
