import { describe } from '../describe';
import { PREFIX_LIST_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeManagedPrefixLists.html */
export const DescribeManagedPrefixLists = describe({
  list: 'ManagedPrefixLists',
  answer: 'PrefixLists',
  ids: PREFIX_LIST_IDS,
  usualPerPage: 100,
  filters: {
    'owner-id': 'OwnerId',
    'prefix-list-id': 'PrefixListId',
    'prefix-list-name': 'PrefixListName',
  },
});
