import { checked } from './checked';
import { ECR_ACTIONS, type EcrProfile } from './ecr-actions.data';
import { organizationCondition } from './organization-condition';
import { type PolicyDocument, policyOf, type PolicyStatement } from './policy-document';
import { repositoryArns, type RepositoryScope } from './repository-arns';

/** What the policy of `ecr.api` and `ecr.dkr` lets through. */
export interface RegistryEndpointPolicyOptions extends RepositoryScope {
  /** Whose members may call, and whose repositories may be called. @defaultValue no condition */
  readonly organizationId?: string | undefined;
  /** The execution roles that may call, `*` standing for parts of a name. @defaultValue every principal */
  readonly executionRoleArns?: readonly string[];
}

/** The same policy serves `ecr.api` and `ecr.dkr`: the token, which cannot be narrowed, and then the repositories. */
export function registryEndpointPolicy(
  profile: EcrProfile,
  options: RegistryEndpointPolicyOptions,
): PolicyDocument {
  const { organizationId, executionRoleArns = [] } = options;
  checked('arns', 'executionRoleArns', executionRoleArns);
  return policyOf(
    narrowed(
      {
        Sid: 'Token',
        Effect: 'Allow',
        Principal: '*',
        Action: 'ecr:GetAuthorizationToken',
        Resource: '*',
        ...organizationCondition(organizationId, 'aws:PrincipalOrgID'),
      },
      executionRoleArns,
    ),
    narrowed(
      {
        Sid: 'Repositories',
        Effect: 'Allow',
        Principal: '*',
        Action: ECR_ACTIONS[profile],
        Resource: repositoryArns(options),
        ...organizationCondition(organizationId, 'aws:PrincipalOrgID', 'aws:ResourceOrgID'),
      },
      executionRoleArns,
    ),
  );
}

function narrowed(statement: PolicyStatement, roleArns: readonly string[]): PolicyStatement {
  if (roleArns.length === 0) return statement;
  return { ...statement, Condition: { ...statement.Condition, ArnLike: { 'aws:PrincipalArn': roleArns } } };
}
