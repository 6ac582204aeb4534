import { InvalidInputError, partitionOf } from '@private-ecr/core';
import { checked } from './checked';
import { ECR_ACTIONS } from './ecr-actions.data';
import { organizationCondition } from './organization-condition';
import { type PolicyDocument, policyOf } from './policy-document';

/** Who may pull from a repository besides its own account. */
export type RepositoryPolicyOptions =
  { readonly organizationId: string } | { readonly region: string; readonly accounts: readonly string[] };

/** A policy of a repository that lets an organisation, or accounts by name, pull. */
export function repositoryPolicy(options: RepositoryPolicyOptions): PolicyDocument {
  const pull = { Sid: 'Pull', Effect: 'Allow', Action: ECR_ACTIONS.pull } as const;
  if ('organizationId' in options) {
    return policyOf({
      ...pull,
      Principal: '*',
      ...organizationCondition(options.organizationId, 'aws:PrincipalOrgID'),
    });
  }
  const { region, accounts } = options;
  if (accounts.length === 0) {
    throw new InvalidInputError('policy', [
      {
        path: 'accounts',
        found: '[]',
        allowed: 'one or more account ids',
        fix: 'name an account, or the organisation',
      },
    ]);
  }
  const partition = partitionOf(region)?.id ?? 'aws';
  return policyOf({
    ...pull,
    Principal: {
      AWS: checked('accounts', 'accounts', accounts).map(account => `arn:${partition}:iam::${account}:root`),
    },
  });
}
