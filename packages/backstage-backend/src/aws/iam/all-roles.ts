import {
  type IAMClient,
  type ManagedPolicyDetail,
  paginateGetAccountAuthorizationDetails,
  type RoleDetail,
} from '@aws-sdk/client-iam';
import { allPages } from '../pages';
import { decoded } from './policy-documents';
import { isWanted, type WantedRoles } from './wanted-roles';

/** The wanted of all roles of the account, with the documents of their managed policies. */
export async function readAllRoles(client: IAMClient, wanted: WantedRoles): Promise<readonly object[]> {
  const pages = paginateGetAccountAuthorizationDetails(
    { client, pageSize: 1_000 },
    { Filter: ['Role', 'LocalManagedPolicy', 'AWSManagedPolicy'] },
  );
  const answers = await allPages(pages, page => [page]);
  const documents = new Map(
    answers.flatMap(({ Policies = [] }) => Policies.map(policy => [policy.Arn, documentOf(policy)] as const)),
  );
  return answers
    .flatMap(({ RoleDetailList = [] }) => RoleDetailList)
    .filter(({ RoleName = '' }) => isWanted(wanted, RoleName))
    .map(role => withDocuments(role, documents));
}

function withDocuments(role: RoleDetail, documents: ReadonlyMap<string | undefined, string | undefined>) {
  return {
    ...role,
    RolePolicyList: role.RolePolicyList?.map(policy => ({
      ...policy,
      PolicyDocument: decoded(policy.PolicyDocument),
    })),
    AttachedManagedPolicies: role.AttachedManagedPolicies?.map(policy => ({
      ...policy,
      PolicyDocument: decoded(documents.get(policy.PolicyArn)),
    })),
  };
}

function documentOf({ PolicyVersionList = [] }: ManagedPolicyDetail): string | undefined {
  return PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion)?.Document;
}
