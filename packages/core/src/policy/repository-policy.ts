import {
  CROSS_ACCOUNT_REPOSITORY_POLICY,
  type PolicyKind,
  SAME_ACCOUNT_REPOSITORY_POLICY,
} from './policy-kind';
import { type Policy, poolPolicies, readPolicy } from './read-policy';
import { unreadable } from './statement';

/**
 * Reads the policy of a repository for a call from another account, which it must allow.
 *
 * @param policyText - null where the repository is known to have none, which allows nothing; undefined where that is
 * not known
 */
export function readRepositoryPolicy(policyText: unknown): Policy {
  return readRepositoryPolicyAs(policyText, CROSS_ACCOUNT_REPOSITORY_POLICY);
}

/**
 * The policies of a role and of a repository of the same account as one: either may allow, either may deny. An Allow
 * that names only the account leaves the answer to the role.
 */
export function withSameAccountRepository(rolePolicies: Policy, policyText: unknown): Policy {
  return poolPolicies([rolePolicies, readRepositoryPolicyAs(policyText, SAME_ACCOUNT_REPOSITORY_POLICY)]);
}

function readRepositoryPolicyAs(policyText: unknown, kind: PolicyKind): Policy {
  if (policyText === null) return { statements: [] };
  if (policyText === undefined) return { statements: unreadable({}, "the repository's policy is not known") };
  return readPolicy(policyText, kind);
}
