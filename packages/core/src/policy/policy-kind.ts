import type { AccountReach } from './principal';

/** What a kind of policy must and may say. */
export interface PolicyKind {
  /** What it is called in a reason. */
  readonly name: string;
  /** Whether statements name principals; otherwise they hold for the identity that the policy is attached to. */
  readonly namesPrincipals: boolean;
  /** Whether a statement may leave out its resource, which is then what the policy is attached to. */
  readonly resourceOptional: boolean;
  readonly accountReach: AccountReach;
}

/** A policy of a role or user. */
export const IDENTITY_POLICY: PolicyKind = {
  name: 'a role policy',
  namesPrincipals: false,
  resourceOptional: false,
  accountReach: 'every-principal',
};

/** The policy of a VPC endpoint. */
export const ENDPOINT_POLICY: PolicyKind = {
  name: 'an endpoint policy',
  namesPrincipals: true,
  resourceOptional: false,
  accountReach: 'every-principal',
};

/** The policy of a repository that another account pulls from. */
export const CROSS_ACCOUNT_REPOSITORY_POLICY: PolicyKind = {
  name: 'a repository policy',
  namesPrincipals: true,
  resourceOptional: true,
  accountReach: 'every-principal',
};

/** The policy of a repository that its own account pulls from. */
export const SAME_ACCOUNT_REPOSITORY_POLICY: PolicyKind = {
  ...CROSS_ACCOUNT_REPOSITORY_POLICY,
  accountReach: 'delegates',
};

/** The policy of a role that says who may assume it; what it is attached to is its resource. */
export const TRUST_POLICY: PolicyKind = {
  name: 'a trust policy',
  namesPrincipals: true,
  resourceOptional: true,
  accountReach: 'delegates',
};
