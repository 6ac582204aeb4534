import { z } from 'zod';
import { accountId, idOf, text } from './fields';

/** DescribeDhcpOptions. */
export const dhcpOptionsSchema = z.object({
  DhcpOptionsId: idOf('the id of a set of DHCP options'),
  OwnerId: accountId.optional(),
  DhcpConfigurations: z
    .array(
      z.object({
        Key: text('the name of an option, such as domain-name-servers'),
        Values: z
          .array(z.object({ Value: text('the value of an option') }))
          .describe('the values of an option')
          .optional(),
      }),
    )
    .describe('the options')
    .optional(),
});
export type DhcpOptions = z.output<typeof dhcpOptionsSchema>;
