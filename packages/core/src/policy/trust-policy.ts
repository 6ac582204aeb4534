import { TRUST_POLICY } from './policy-kind';
import { type Policy, readPolicy } from './read-policy';

/**
 * Reads the trust policy of a role: who may assume it. The role is the resource of the call, whose principal is a
 * service, a role, or whoever an identity provider vouches for; of the latter the claims are condition keys, such as
 * `token.actions.githubusercontent.com:sub`.
 *
 * @param policyDocument - `AssumeRolePolicyDocument`, as JSON text or what it reads as
 */
export function readTrustPolicy(policyDocument: unknown): Policy {
  return readPolicy(policyDocument, TRUST_POLICY);
}
