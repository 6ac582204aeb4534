import type { Action } from '../../service';
import { inlinePolicies, partOf, requireRole } from '../roles';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRolePolicies.html */
export const ListRolePolicies: Action = {
  parameters: ['RoleName', 'Marker', 'MaxItems'],
  answer: (input, call) => {
    const names = inlinePolicies(requireRole(call, input['RoleName'])).map(({ PolicyName }) => PolicyName);
    const [PolicyNames, more] = partOf(names, input, call);
    return { PolicyNames, ...more };
  },
};
