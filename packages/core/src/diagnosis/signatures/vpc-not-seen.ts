import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** EC2 says that a VPC does not exist to an account that does not see it: it is shared, or elsewhere. */
export const vpcNotSeen: Signature = {
  id: 'vpc-not-seen',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /InvalidVpcID\.NotFound[^"]{0,60}|the vpc ID '?[^ ']{1,40}'? does not exist/i,
    );
    return evidence.length === 0
      ? []
      : weigh(
          evidence,
          [
            'hub-participant-visibility',
            0.5,
            'The VPC may belong to another account that shares subnets only, or not yet.',
          ],
          ['other', 0.45, 'The id may be wrong, or the call may go to another Region or account.'],
        );
  },
};
