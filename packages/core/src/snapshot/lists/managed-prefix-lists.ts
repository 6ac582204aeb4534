import { z } from 'zod';
import { accountId, prefixListId, text } from './fields';

/** DescribeManagedPrefixLists, with the entries of GetManagedPrefixListEntries. */
export const managedPrefixListSchema = z.object({
  PrefixListId: prefixListId,
  PrefixListName: text('the name of a prefix list').optional(),
  OwnerId: accountId.optional(),
  MaxEntries: z.int().min(0).describe('how many entries a prefix list may have').optional(),
  Entries: z
    .array(z.object({ Cidr: text('a range of addresses') }))
    .describe('the entries of a prefix list')
    .optional(),
});
export type ManagedPrefixList = z.output<typeof managedPrefixListSchema>;
