import { checked } from './checked';
import { ECR_ACTIONS } from './ecr-actions.data';
import { nobodyNamed } from './errors';
import { organizationCondition } from './organization-condition';
import { type PolicyDocument, policyOf } from './policy-document';
import { partitionIn, type PolicyPlace } from './policy-place';

/** Who may pull from a repository besides its own account: the members of an organisation, or accounts by name. */
export type RepositoryPolicyOptions =
  | { readonly organizationId: string; readonly accounts?: never }
  | (PolicyPlace & { readonly accounts: readonly string[]; readonly organizationId?: never });

/**
 * A policy of a repository that lets an organisation, or accounts by name, pull. It has no resource: it holds for the
 * repository that it is attached to.
 *
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused, and where nobody is named
 */
export function repositoryPolicy(options: RepositoryPolicyOptions): PolicyDocument {
  const pull = { Sid: 'Pull', Effect: 'Allow', Action: ECR_ACTIONS.pull } as const;
  if (options.organizationId !== undefined) {
    return policyOf({
      ...pull,
      Principal: '*',
      ...organizationCondition(options.organizationId, 'aws:PrincipalOrgID'),
    });
  }
  // Without types an organisation may come as undefined: a policy without its condition would be open to the world.
  const accounts = checked('account', 'accounts', (options.accounts as readonly string[] | undefined) ?? []);
  if (accounts.length === 0) throw nobodyNamed('accounts', 'an organizationId, or one or more account ids');
  const partition = partitionIn(options);
  return policyOf({
    ...pull,
    Principal: { AWS: accounts.map(account => `arn:${partition}:iam::${account}:root`) },
  });
}
