import { endpointPolicy } from '../causes';
import type { Signature } from '../signature';
import { actionPurpose, IDENTITY_CAUSE, serviceOfAction } from './shared/action';
import { isCrossAccount } from './shared/registry';
import { weigh } from './shared/weigh';

/** A refused call of which the message does not say which policy refused it, as old agents and cut texts do. */
export const actionDenied: Signature = {
  id: 'action-denied',
  clues: failure => {
    const { denial } = failure;
    const purpose = actionPurpose(failure);
    if (denial?.policy !== 'unnamed' || purpose === undefined) return [];
    const who = denial.principalArn ?? 'The role';
    const cause = IDENTITY_CAUSE[purpose];
    const reason = `${who} is not allowed ${denial.action}.`;
    const ofImage = purpose === 'image' ? (isCrossAccount(failure) ? 0.88 : 0.4) : 0;
    const service = serviceOfAction(denial.action);
    return weigh(
      [denial.evidence],
      [cause, 0.82, reason],
      ['iam-role', cause === 'iam-role' ? 0 : 0.5, reason],
      [
        'repository-policy',
        ofImage,
        `The repository's policy may not allow ${denial.action} to the caller's account.`,
      ],
      [
        endpointPolicy(service),
        purpose === 'layer' ? 0.6 : 0.14,
        `If the call goes through an endpoint for ${service}, its policy may leave ${denial.action} out.`,
      ],
    );
  },
};
