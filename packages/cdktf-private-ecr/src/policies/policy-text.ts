import { ENDPOINT_POLICY_CHARACTERS, policyCharacters } from '@private-ecr/core';
import { nothingAllowed, policyTooLong } from './errors';
import { refuseNarrowedLayers } from './layers-guard';
import type { PolicyDocument } from './policy-document';
import { withoutReferences } from './reference';

/** What a policy is attached to. */
export type PolicyKind = keyof typeof POLICY_LIMITS;

/**
 * How long a policy may be, in characters, by what it is attached to.
 *
 * Sources: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html (an endpoint, white space
 * counted); https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html (all inline policies of a role
 * together, a managed policy, and the trust of a role, which can be raised to 8,192; white space not counted);
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html (a repository).
 */
export const POLICY_LIMITS = {
  endpoint: ENDPOINT_POLICY_CHARACTERS,
  role: 10_240,
  managed: 6_144,
  trust: 2_048,
  repository: 10_240,
} as const;

/** IAM does not count white space, in whatever text it stands. */
const KINDS_OF_IAM: readonly PolicyKind[] = ['role', 'managed', 'trust'];

/**
 * A policy as minified JSON.
 *
 * What only Terraform knows is not counted: that a text passes means that its known part is not too long.
 *
 * @throws {@link @private-ecr/core#InvalidInputError} where it is longer than AWS takes, only denies, which denies
 * everything, or as the policy of an endpoint narrows who may fetch image layers
 */
export function policyText(policy: PolicyDocument, kind: PolicyKind = 'endpoint'): string {
  const { Statement } = policy;
  if (!Statement.some(({ Effect }) => Effect === 'Allow')) throw nothingAllowed(Statement.length);
  if (kind === 'endpoint') refuseNarrowedLayers(policy);
  const text = JSON.stringify(policy);
  const limit = POLICY_LIMITS[kind];
  const known = withoutReferences(text);
  const characters = policyCharacters(KINDS_OF_IAM.includes(kind) ? known.replace(/\s/g, '') : known);
  if (characters > limit) throw policyTooLong(characters, limit);
  return text;
}
