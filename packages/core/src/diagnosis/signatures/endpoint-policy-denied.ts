import { endpointPolicy } from '../causes';
import type { Signature } from '../signature';
import { serviceOfAction } from './shared/action';
import { weigh } from './shared/weigh';

/** AWS names the policy that refused: that of the VPC endpoint on the way. */
export const endpointPolicyDenied: Signature = {
  id: 'endpoint-policy-denied',
  clues: ({ denial }) => {
    if (denial?.policy !== 'vpc-endpoint') return [];
    const service = serviceOfAction(denial.action);
    const how = denial.explicit ? 'denies' : 'does not allow';
    return weigh(
      [denial.evidence],
      [
        endpointPolicy(service),
        0.95,
        `The policy of the endpoint for ${service} ${how} ${denial.action}${on(denial.resourceArn)}.`,
      ],
    );
  },
};

function on(resource: string | undefined): string {
  return resource === undefined ? '' : ` on ${resource}`;
}
