import { ENDPOINT_POLICY_CHARACTERS, InvalidInputError } from '@private-ecr/core';
import type { PolicyDocument } from './policy-document';

/**
 * What kinds of policy may be long at most, in characters.
 *
 * Sources: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (20,480, white space counted),
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html (10,240 for the inline policies of a
 * role, 2,048 for its trust by default) and https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html.
 */
export const POLICY_LIMITS = {
  endpoint: ENDPOINT_POLICY_CHARACTERS,
  role: 10_240,
  trust: 2_048,
  repository: 10_240,
} as const;

/**
 * A policy as minified JSON.
 *
 * @throws {@link InvalidInputError} where it is longer than AWS takes, or only denies, which denies everything
 */
export function policyText(policy: PolicyDocument, kind: keyof typeof POLICY_LIMITS = 'endpoint'): string {
  if (!policy.Statement.some(({ Effect }) => Effect === 'Allow')) {
    throw refused(
      'Statement',
      `${policy.Statement.length} statements that deny`,
      'at least one statement with the effect Allow',
      'add what is to be allowed: a policy that only denies lets nothing through',
    );
  }
  const text = JSON.stringify(policy);
  const limit = POLICY_LIMITS[kind];
  if (text.length > limit) {
    throw refused(
      '',
      `${text.length} characters`,
      `at most ${limit} characters`,
      'name prefixes that end in * in the place of single repositories',
    );
  }
  return text;
}

function refused(path: string, found: string, allowed: string, fix: string): InvalidInputError {
  return new InvalidInputError('policy', [{ path, found, allowed, fix }]);
}
