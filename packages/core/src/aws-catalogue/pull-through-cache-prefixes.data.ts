/**
 * Repository prefixes that the ECR console proposes for pull-through cache rules.
 *
 * Source: Amazon ECR User Guide, "Creating a pull through cache rule in Amazon ECR". A rule may have any other prefix.
 */
export const CACHE_PREFIXES: readonly string[] = [
  'docker-hub',
  'ecr-public',
  'github',
  'gitlab',
  'kubernetes',
  'microsoft-container-registry',
  'quay',
];
