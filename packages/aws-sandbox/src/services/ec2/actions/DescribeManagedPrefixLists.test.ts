import { DescribeManagedPrefixListsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribeManagedPrefixLists', {
  call: (client, input) => client.send(new DescribeManagedPrefixListsCommand(input)),
  answer: 'PrefixLists',
  id: 'PrefixListId',
  idsParameter: 'PrefixListIds',

  seen: { hub: ['pl-own', 'pl-s3'], team: ['pl-s3'], spoke: ['pl-s3'] },

  filters: [
    ['owner-id', 'AWS', ['pl-s3']],
    ['prefix-list-name', 'own', ['pl-own']],
  ],
  missing: {
    id: 'pl-nowhere',
    code: 'InvalidPrefixListID.NotFound',
    message: "The prefix list ID 'pl-nowhere' does not exist",
  },
  badMaxResults: 101,
});
