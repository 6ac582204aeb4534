import { z } from 'zod';
import { prefixListId, text } from './fields';

/** DescribePrefixLists: the lists that AWS keeps of its own services' addresses. IPv6 ranges stand among them. */
export const prefixListSchema = z.object({
  PrefixListId: prefixListId,
  PrefixListName: text('the name of a prefix list, such as com.amazonaws.eu-west-1.s3').optional(),
  Cidrs: z.array(text('a range of addresses')).describe('the ranges of a prefix list').optional(),
});
export type PrefixList = z.output<typeof prefixListSchema>;
