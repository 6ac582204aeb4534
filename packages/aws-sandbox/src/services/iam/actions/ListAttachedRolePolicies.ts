import type { Action } from '../../service';
import { attachedPolicies, membersOf, partOf, requireRole } from '../roles';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedRolePolicies.html */
export const ListAttachedRolePolicies: Action = {
  parameters: ['RoleName', 'Marker', 'MaxItems'],
  answer: (input, call) => {
    const policies = attachedPolicies(requireRole(call, input['RoleName']));
    const [AttachedPolicies, more] = partOf(
      policies.map(policy => membersOf(policy, ['PolicyName', 'PolicyArn'])),
      input,
      call,
    );
    return { AttachedPolicies, ...more };
  },
};
