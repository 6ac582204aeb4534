import { z } from 'zod';
import { hostedZoneId, idOf, vpcId } from './fields';

/** ListProfileAssociations of Route 53, with what ListProfileResourceAssociations names for the Profile. */
export const profileAssociationSchema = z.object({
  ResourceId: vpcId,
  ProfileId: idOf('the id of a Route 53 Profile, such as rp-0123456789abcdef'),
  Resources: z
    .array(
      z.object({
        ResourceArn: idOf('the ARN of what the Profile holds').optional(),
        HostedZoneId: hostedZoneId.optional(),
      }),
    )
    .describe('what the Profile holds')
    .optional(),
});
export type ProfileAssociation = z.output<typeof profileAssociationSchema>;
