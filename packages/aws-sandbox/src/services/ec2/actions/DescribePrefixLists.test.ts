import { DescribePrefixListsCommand } from '@aws-sdk/client-ec2';
import { describes } from '../__fixtures__/describes';

describes('DescribePrefixLists', {
  call: (client, input) => client.send(new DescribePrefixListsCommand(input)),
  answer: 'PrefixLists',
  id: 'PrefixListId',
  idsParameter: 'PrefixListIds',

  seen: { hub: ['pl-s3'], team: ['pl-s3'], spoke: ['pl-s3'] },

  filters: [
    ['prefix-list-name', 'com.amazonaws.eu-west-1.s3', ['pl-s3']],
    ['prefix-list-id', 'pl-other', []],
  ],
  missing: {
    id: 'pl-nowhere',
    code: 'InvalidPrefixListID.NotFound',
    message: "The prefix list ID 'pl-nowhere' does not exist",
  },
});
