import type { Entry } from '../../../world/world';
import type { Action } from '../../service';
import {
  attachedPolicies,
  encoded,
  inlinePolicies,
  type ManagedPolicy,
  managedPolicies,
  membersOf,
  partOf,
  roleName,
  rolesOf,
  VERSION_ID,
} from '../roles';

const MEMBERS = ['Path', 'RoleId', 'Arn', 'CreateDate', 'PermissionsBoundary', 'Tags', 'RoleLastUsed'];

/** One of the things that the call answers, with the list that it belongs to. */
interface Detail {
  readonly list: 'RoleDetailList' | 'Policies';
  readonly entry: Entry;
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html */
export const GetAccountAuthorizationDetails: Action = {
  parameters: ['Filter', 'Marker', 'MaxItems'],
  answer: (input, call) => {
    const filter = (input['Filter'] ?? []) as readonly string[];
    const isAskedFor = (kind: string) => filter.length === 0 || filter.includes(kind);
    const details: Detail[] = [
      ...(isAskedFor('Role') ? rolesOf(call) : []).map(role => ({
        list: 'RoleDetailList' as const,
        entry: roleDetail(role),
      })),
      ...managedPolicies(call)
        .filter(({ arn }) =>
          isAskedFor(arn.includes(':iam::aws:') ? 'AWSManagedPolicy' : 'LocalManagedPolicy'),
        )
        .map(policy => ({ list: 'Policies' as const, entry: policyDetail(policy) })),
    ];
    const [items, more] = partOf(details, input, call);
    const of = (list: Detail['list']) => items.filter(item => item.list === list).map(({ entry }) => entry);
    return {
      UserDetailList: [],
      GroupDetailList: [],
      RoleDetailList: of('RoleDetailList'),
      Policies: of('Policies'),
      ...more,
    };
  },
};

function roleDetail(role: Entry): Entry {
  return {
    ...membersOf(role, MEMBERS),
    RoleName: roleName(role),
    AssumeRolePolicyDocument: encoded(role['AssumeRolePolicyDocument']),
    InstanceProfileList: [],
    RolePolicyList: inlinePolicies(role).map(({ PolicyName, PolicyDocument }) => ({
      PolicyName,
      PolicyDocument: encoded(PolicyDocument),
    })),
    AttachedManagedPolicies: attachedPolicies(role).map(policy =>
      membersOf(policy, ['PolicyName', 'PolicyArn']),
    ),
  };
}

function policyDetail({ arn, name, document, attachmentCount }: ManagedPolicy): Entry {
  return {
    PolicyName: name,
    Arn: arn,
    DefaultVersionId: VERSION_ID,
    AttachmentCount: attachmentCount,
    IsAttachable: true,
    PolicyVersionList: [{ Document: encoded(document), VersionId: VERSION_ID, IsDefaultVersion: true }],
  };
}
