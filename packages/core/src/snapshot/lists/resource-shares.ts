import { z } from 'zod';
import { accountId, flag, idOf, text } from './fields';

/** GetResourceShares of RAM. */
export const resourceShareSchema = z.object({
  resourceShareArn: idOf('the ARN of a resource share'),
  name: text('the name of a resource share').optional(),
  owningAccountId: accountId.optional(),
  status: text('the state of a resource share, such as ACTIVE').optional(),
  allowExternalPrincipals: flag.optional(),
  associations: z
    .array(
      z.object({
        associatedEntity: text('what is associated: a principal, or the ARN of a resource').optional(),
        associationType: text('PRINCIPAL or RESOURCE').optional(),
        status: text('the state of an association, such as ASSOCIATED').optional(),
        statusMessage: text('why an association failed').optional(),
      }),
    )
    .describe('GetResourceShareAssociations of the share')
    .optional(),
});
export type ResourceShare = z.output<typeof resourceShareSchema>;
