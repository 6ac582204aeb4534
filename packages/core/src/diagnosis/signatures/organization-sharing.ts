import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** AWS RAM does not know the organisation until sharing with it is switched on. */
export const organizationSharing: Signature = {
  id: 'organization-sharing',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /(?:not allowed|not permitted|cannot|can't)[^"]{0,60}external principals?|principals? outside (?:of )?your (?:aws )?organi[sz]ation|can only be shared within your AWS organi[sz]ation|organi[sz]ation o-\w{1,40} could not be found|(?:organi[sz]ation|OU|organi[sz]ational unit)[^"]{0,80}could not be found|sharing with(?:in)? (?:your |the |AWS )*organi[sz]ations? is not enabled|enable-sharing-with-aws-organization|not (?:currently )?(?:a )?(?:part|member) of (?:your|an|the) (?:aws )?organi[sz]ation|resource sharing[^"]{0,40}not enabled|principal [^ ]{1,60} is not in your (?:aws )?organi[sz]ation/i,
    );
    return evidence.length === 0
      ? []
      : weigh(
          evidence,
          [
            'org-sharing-disabled',
            0.93,
            'AWS RAM may not share with the organisation: sharing with it is off, or the other account is not in it.',
          ],
          ['iam-role', 0.06, 'The caller may not be in the management or a delegated account.'],
        );
  },
};
