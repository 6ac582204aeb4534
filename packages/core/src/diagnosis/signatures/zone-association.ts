import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** A zone of another account is associated in two steps; the owner's authorisation is the first. */
export const zoneAssociation: Signature = {
  id: 'zone-association',
  clues: ({ text, denial }) => {
    const named = words(
      text,
      /has not (?:been )?authorized to associate with (?:your |the |this )?hosted zone|not authorized to associate with[^"]{0,40}hosted zone|is not authorized to make the association|VPCAssociationAuthorizationNotFound\w{0,10}|associating the specified VPC with the specified hosted zone has not been authorized/i,
    );
    const refused = /AssociateVPCWithHostedZone|zone_association/i.test(text)
      ? words(text, /not authorized to (?:access this resource|perform)[^"]{0,60}/i)
      : [];
    if (named.length === 0 && refused.length === 0) return [];
    const owner = `The account that owns the hosted zone has not authorised this VPC.`;
    const role = 'The caller may lack route53:AssociateVPCWithHostedZone, or ec2:DescribeVpcs for the VPC.';
    return named.length > 0
      ? weigh(named, ['zone-association-not-authorized', 0.94, owner], ['iam-role', 0.08, role])
      : weigh(
          refused,
          ['zone-association-not-authorized', 0.6, owner],
          ['iam-role', denial === undefined ? 0.4 : 0, role],
        );
  },
};
