import type { Action } from '../../service';
import { encoded, membersOf, requireRole, roleName } from '../roles';

const MEMBERS = [
  'Path',
  'RoleId',
  'Arn',
  'CreateDate',
  'Description',
  'MaxSessionDuration',
  'PermissionsBoundary',
  'Tags',
  'RoleLastUsed',
];

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html */
export const GetRole: Action = {
  parameters: ['RoleName'],
  answer: (input, call) => {
    const role = requireRole(call, input['RoleName']);
    const AssumeRolePolicyDocument = encoded(role['AssumeRolePolicyDocument']);
    return { Role: { ...membersOf(role, MEMBERS), RoleName: roleName(role), AssumeRolePolicyDocument } };
  },
};
