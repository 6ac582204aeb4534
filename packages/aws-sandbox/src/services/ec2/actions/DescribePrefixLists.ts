import { describe } from '../describe';
import { PREFIX_LIST_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribePrefixLists.html */
export const DescribePrefixLists = describe({
  list: 'PrefixLists',
  ids: PREFIX_LIST_IDS,
  filters: { 'prefix-list-id': 'PrefixListId', 'prefix-list-name': 'PrefixListName' },
});
