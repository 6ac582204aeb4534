import type { Signature } from '../signature';
import { actionPurpose, IDENTITY_CAUSE } from './shared/action';
import { isCrossAccount } from './shared/registry';
import { weigh } from './shared/weigh';

const OWN_POLICIES = ['identity', 'permissions-boundary', 'session', 'service-control', 'resource-control'];

/** AWS names the policy that refused: the caller's own, or one that the organisation laid over it. */
export const identityPolicyDenied: Signature = {
  id: 'identity-policy-denied',
  clues: failure => {
    const { denial } = failure;
    const purpose = actionPurpose(failure);
    if (denial === undefined || purpose === undefined || !OWN_POLICIES.includes(denial.policy)) return [];
    const who = denial.principalArn ?? 'the role';
    const by = denial.policy === 'identity' ? '' : ` (a ${denial.policy.replace('-', ' ')} policy decides)`;
    const how = denial.explicit ? `is explicitly denied ${denial.action}` : `is not allowed ${denial.action}`;
    const cause = IDENTITY_CAUSE[purpose];
    const reason = `${who} ${how}${by}.`;
    return weigh(
      [denial.evidence],
      [cause, 0.92, reason],
      ['iam-role', cause === 'iam-role' ? 0 : 0.55, reason],
      [
        'repository-policy',
        isCrossAccount(failure) ? 0.3 : 0,
        `The repository is in another account, whose policy must allow it too.`,
      ],
    );
  },
};
