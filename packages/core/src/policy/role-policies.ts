import { AWS_MANAGED_POLICIES } from './managed-policies.data';
import { IDENTITY_POLICY } from './policy-kind';
import { type Policy, poolPolicies, readPolicy } from './read-policy';
import { unreadable } from './statement';

/** What a role may do, in the words of GetAccountAuthorizationDetails. */
export interface RolePolicies {
  /** Inline policies; absent where they are not known. */
  readonly RolePolicyList?: readonly InlinePolicy[] | undefined;
  /** Managed policies; absent where they are not known. */
  readonly AttachedManagedPolicies?: readonly AttachedPolicy[] | undefined;
  /** Present where a boundary limits the role. */
  readonly PermissionsBoundary?: unknown;
}

/** An inline policy of a role. */
export interface InlinePolicy {
  readonly PolicyName?: string | undefined;
  readonly PolicyDocument?: unknown;
}

/** A managed policy of a role, with the document of its default version where it is known. */
export interface AttachedPolicy {
  readonly PolicyName?: string | undefined;
  readonly PolicyArn?: string | undefined;
  readonly PolicyDocument?: unknown;
}

/**
 * Reads all policies of a role as one. A document that is missing may allow and may deny, unless AWS manages the
 * policy and it is built in; a permissions boundary makes every allow unknown.
 */
export function readRolePolicies(role: RolePolicies): Policy {
  const { RolePolicyList, AttachedManagedPolicies, PermissionsBoundary } = role;
  const pooled = poolPolicies(
    [
      RolePolicyList?.map(readRolePolicy) ?? [unknownList('inline policies')],
      AttachedManagedPolicies?.map(readAttachedPolicy) ?? [unknownList('managed policies')],
    ].flat(),
  );
  if (PermissionsBoundary === undefined || PermissionsBoundary === null) return pooled;
  return { ...pooled, limitedBy: "the role's permissions boundary is not modelled" };
}

function readRolePolicy({ PolicyName = 'an inline policy', PolicyDocument }: InlinePolicy): Policy {
  if (PolicyDocument !== undefined) return readPolicy(PolicyDocument, IDENTITY_POLICY, PolicyName);
  return { statements: unreadable({ policyName: PolicyName }, 'its document is not known') };
}

function readAttachedPolicy({ PolicyName, PolicyArn, PolicyDocument }: AttachedPolicy): Policy {
  return readRolePolicy({
    PolicyName: PolicyName ?? PolicyArn ?? 'a managed policy',
    PolicyDocument: PolicyDocument ?? builtInDocument(PolicyArn),
  });
}

const AWS_MANAGED = /^arn:[\w-]+:iam::aws:policy\/(.+)$/;

/** Whether the document of a policy need not be read: AWS manages it, and it is built in. */
export function isBuiltInPolicy(policyArn: string): boolean {
  return builtInDocument(policyArn) !== undefined;
}

function builtInDocument(policyArn = ''): unknown {
  const path = AWS_MANAGED.exec(policyArn)?.[1];
  return AWS_MANAGED_POLICIES.find(policy => policy.path === path)?.document;
}

function unknownList(what: string): Policy {
  return { statements: unreadable({}, `the role's ${what} are not known`) };
}
