import type { Action } from '../../service';
import { encoded, inlinePolicies, noSuchEntity, requireRole } from '../roles';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html */
export const GetRolePolicy: Action = {
  parameters: ['RoleName', 'PolicyName'],
  answer: (input, call) => {
    const { RoleName, PolicyName } = input;
    const policy = inlinePolicies(requireRole(call, RoleName)).find(
      each => each['PolicyName'] === PolicyName,
    );
    if (policy === undefined) {
      throw noSuchEntity(`The role policy with name ${String(PolicyName)} cannot be found.`);
    }
    return { RoleName, PolicyName, PolicyDocument: encoded(policy['PolicyDocument']) };
  },
};
