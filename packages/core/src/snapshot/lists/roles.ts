import { z } from 'zod';
import { idOf, policyDocument, text } from './fields';

/** RoleDetail of GetAccountAuthorizationDetails, managed policies with their documents beside them. */
export const roleSchema = z.object({
  Arn: idOf('the ARN of a role'),
  RoleName: text('the name of a role').optional(),
  RolePolicyList: z
    .array(
      z.object({
        PolicyName: text('the name of a policy').optional(),
        PolicyDocument: policyDocument.optional(),
      }),
    )
    .describe('the policies that stand in the role')
    .optional(),
  AttachedManagedPolicies: z
    .array(
      z.object({
        PolicyArn: text('the ARN of a policy').optional(),
        PolicyName: text('the name of a policy').optional(),
        PolicyDocument: policyDocument.optional(),
      }),
    )
    .describe('the policies attached to the role')
    .optional(),
  PermissionsBoundary: z
    .object({ PermissionsBoundaryArn: text('the ARN of a policy').optional() })
    .describe('the boundary of what the role may do')
    .optional(),
});
export type Role = z.output<typeof roleSchema>;
