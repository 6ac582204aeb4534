import type { Action } from '../../service';
import { pageOf, refuseDryRun, requireOne } from '../describe';
import { PREFIX_LIST_IDS } from '../ids.data';

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_GetManagedPrefixListEntries.html */
export const GetManagedPrefixListEntries: Action = {
  parameters: ['PrefixListId', 'MaxResults', 'NextToken', 'DryRun'],
  answer: (input, call) => {
    refuseDryRun(input);
    const { entry } = requireOne(call, 'ManagedPrefixLists', String(input['PrefixListId']), PREFIX_LIST_IDS);
    return pageOf('Entries', (entry['Entries'] ?? []) as readonly unknown[], input, call, {
      usualPerPage: 100,
    });
  },
};
