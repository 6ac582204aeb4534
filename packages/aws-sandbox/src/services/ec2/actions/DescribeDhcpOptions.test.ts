import { DescribeDhcpOptionsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeDhcpOptions', {
  call: (client, input) => client.send(new DescribeDhcpOptionsCommand(input)),
  answer: 'DhcpOptions',
  id: 'DhcpOptionsId',
  idsParameter: 'DhcpOptionsIds',

  seen: { hub: ['dopt-hub'], team: ['dopt-hub'], spoke: [] },

  filters: [
    ['key', 'domain-name-servers', ['dopt-hub']],
    ['value', 'AmazonProvidedDNS', ['dopt-hub']],
    ['value', '10.0.0.2', []],
  ],
  missing: {
    id: 'dopt-nowhere',
    code: 'InvalidDhcpOptionID.NotFound',
    message: "The dhcpOption ID 'dopt-nowhere' does not exist",
  },
  badMaxResults: 4,
});
