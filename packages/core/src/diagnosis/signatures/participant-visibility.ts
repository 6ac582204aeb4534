import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** In a shared VPC the endpoints belong to the owner; the participant neither sees nor changes them. */
export const participantVisibility: Signature = {
  id: 'participant-visibility',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /provided object is not owned by you|no matching (?:EC2 )?VPC Endpoint found|describe-vpc-endpoints[^{]{0,300}\{\s{0,20}"VpcEndpoints": ?\[\]|doesn't support VPC endpoint validation for AWS RAM shared[^"]{0,30}|(?:RAM[- ])?shared (?:VPC|subnets?)[^"]{0,80}(?:not (?:supported|permitted|allowed|authorized|visible)|cannot|only the owner)[^"]{0,60}|for a shared subnet, at least one security-group-id[^"]{0,40}|(?:only the )?owner of (?:the |this )?(?:VPC|subnet)[^"]{0,60}(?:can|may|is allowed)[^"]{0,40}|(?:VPC|subnet)s?[^"]{0,60}(?:shared with you|owned by another account|shared with (?:your|this) account)[^"]{0,60}|you (?:do not|don't) own (?:the )?(?:vpc|subnet)[^"]{0,40}|VPC endpoints? cannot be created in (?:a )?shared[^"]{0,40}/i,
    );
    return evidence.length === 0
      ? []
      : weigh(evidence, [
          'hub-participant-visibility',
          0.9,
          'The VPC is shared by another account: its endpoints, routes and default group are visible to, and changed by, the owner only.',
        ]);
  },
};
