import type { Signature } from '../signature';
import { weigh } from './shared/weigh';
import { words } from './shared/words';

/** Inside one organisation there is no invitation to accept; elsewhere it may be seen only with permission. */
export const invitation: Signature = {
  id: 'invitation',
  clues: ({ text }) => {
    const evidence = words(
      text,
      /No RAM Resource Share \([^)]{1,200}\) invitation found|no (?:RAM )?(?:resource share )?invitations? (?:was |were )?found|ResourceShareInvitation(?:ArnNotFound|AlreadyAccepted|Expired|AlreadyRejected)\w{0,10}|ResourceShareInvitation[^"]{0,120}(?:not found|could not be found|expired)/i,
    );
    return evidence.length === 0
      ? []
      : weigh(
          evidence,
          [
            'invitation-not-found',
            0.93,
            'There is no open invitation: within one organisation shares are accepted by themselves.',
          ],
          [
            'iam-role',
            0.25,
            'Without ram:GetResourceShareInvitations an invitation looks as if it did not exist.',
          ],
          ['org-sharing-disabled', 0.08, 'The share may not have reached this account at all.'],
        );
  },
};
