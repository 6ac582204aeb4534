import type { Signature } from '../signature';
import { actionPurpose } from './shared/action';
import { weigh } from './shared/weigh';

/** AWS names the policy that refused: that of the repository, or of the secret or key. */
export const resourcePolicyDenied: Signature = {
  id: 'resource-policy-denied',
  clues: failure => {
    const { denial } = failure;
    const purpose = actionPurpose(failure);
    if (denial?.policy !== 'resource' || purpose === undefined) return [];
    const owner = denial.resourceArn ?? 'the resource';
    if (purpose === 'image' || purpose === 'login') {
      return weigh(
        [denial.evidence],
        [
          'repository-policy',
          0.94,
          `The policy of ${owner} does not allow ${denial.action} to the caller's account.`,
        ],
        ['iam-role', 0.12, `The role may lack ${denial.action} as well.`],
      );
    }
    const cause =
      purpose === 'secret' ? 'secret-missing-or-denied' : purpose === 'log' ? 'log-group-or-role' : 'other';
    return weigh(
      [denial.evidence],
      [cause, 0.85, `The resource policy of ${owner} does not allow ${denial.action} to the caller.`],
      ['iam-role', 0.2, `The role may lack ${denial.action} as well.`],
    );
  },
};
