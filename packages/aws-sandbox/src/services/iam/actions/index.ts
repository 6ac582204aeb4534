import { GetAccountAuthorizationDetails } from './GetAccountAuthorizationDetails';
import { GetPolicy } from './GetPolicy';
import { GetPolicyVersion } from './GetPolicyVersion';
import { GetRole } from './GetRole';
import { GetRolePolicy } from './GetRolePolicy';
import { ListAttachedRolePolicies } from './ListAttachedRolePolicies';
import { ListRolePolicies } from './ListRolePolicies';

/** The operations of IAM that the sandbox serves, by AWS's names: one file each. */
export const actions = {
  GetAccountAuthorizationDetails,
  GetPolicy,
  GetPolicyVersion,
  GetRole,
  GetRolePolicy,
  ListAttachedRolePolicies,
  ListRolePolicies,
};
