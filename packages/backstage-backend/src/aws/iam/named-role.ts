import {
  GetRoleCommand,
  GetRolePolicyCommand,
  type IAMClient,
  paginateListAttachedRolePolicies,
  paginateListRolePolicies,
} from '@aws-sdk/client-iam';
import { isCalled } from '../failures/is-called';
import type { Gaps } from '../gaps';
import { allPages } from '../pages';
import { decoded, type PolicyDocuments } from './policy-documents';

/** One role as RoleDetail of GetAccountAuthorizationDetails, by calls that name it; undefined where there is none. */
export async function readNamedRole(
  client: IAMClient,
  RoleName: string,
  documents: PolicyDocuments,
  gaps: Gaps,
): Promise<object | undefined> {
  try {
    const [{ Role }, RolePolicyList, AttachedManagedPolicies] = await Promise.all([
      client.send(new GetRoleCommand({ RoleName })),
      gaps.skipRefused(inlinePolicies(client, RoleName)),
      gaps.skipRefused(attachedPolicies(client, RoleName, documents)),
    ]);
    const { Arn, PermissionsBoundary } = Role ?? {};
    return { Arn, RoleName, PermissionsBoundary, RolePolicyList, AttachedManagedPolicies };
  } catch (error) {
    if (isCalled(error, 'NoSuchEntityException')) return undefined;
    throw error;
  }
}

async function inlinePolicies(client: IAMClient, RoleName: string) {
  const names = await allPages(paginateListRolePolicies({ client }, { RoleName }), page => page.PolicyNames);
  return Promise.all(
    names.map(async PolicyName => {
      const { PolicyDocument } = await client.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
      return { PolicyName, PolicyDocument: decoded(PolicyDocument) };
    }),
  );
}

async function attachedPolicies(client: IAMClient, RoleName: string, documents: PolicyDocuments) {
  const pages = paginateListAttachedRolePolicies({ client }, { RoleName });
  const attached = await allPages(pages, page => page.AttachedPolicies);
  return Promise.all(
    attached.map(async policy => ({ ...policy, PolicyDocument: await documents(policy.PolicyArn ?? '') })),
  );
}
