import { callerCondition, type EndpointCallers } from './caller-condition';
import { checked } from './checked';
import { ECR_ACTIONS, type EcrProfile, TOKEN_ACTION } from './ecr-actions.data';
import { type PolicyDocument, policyOf, type PolicyStatement } from './policy-document';
import { repositoryArns, type RepositoryScope } from './repository-arns';

/** What the policy of `ecr.api` and `ecr.dkr` lets through. */
export interface RegistryEndpointPolicyOptions extends RepositoryScope, EndpointCallers {
  /** Whose members may call, and whose repositories may be called. @defaultValue no condition */
  readonly organizationId?: string | undefined;
  /** The execution roles that may call, `*` standing for parts of a name. @defaultValue every principal */
  readonly executionRoleArns?: readonly string[];
  /**
   * Account ids of registries outside the organisation that may be pulled from, such as those of AWS that serve the
   * agent of GuardDuty or the add-ons of EKS.
   *
   * @defaultValue none
   */
  readonly externalAccounts?: readonly string[];
}

/**
 * The same policy serves `ecr.api` and `ecr.dkr`: the token, which cannot be narrowed, and then the repositories.
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused
 */
export function registryEndpointPolicy(
  profile: EcrProfile,
  options: RegistryEndpointPolicyOptions,
): PolicyDocument {
  const { externalAccounts = [] } = options;
  const ofCallers = callerCondition(options, 'aws:PrincipalOrgID');
  const narrowed = narrowedTo(checked('roleArn', 'executionRoleArns', options.executionRoleArns ?? []));
  return policyOf(
    narrowed({ Sid: 'Token', ...EVERYONE, Action: TOKEN_ACTION, Resource: '*', ...ofCallers }),
    narrowed({
      Sid: 'Repositories',
      ...EVERYONE,
      Action: ECR_ACTIONS[profile],
      Resource: repositoryArns(options),
      ...callerCondition(options, 'aws:PrincipalOrgID', 'aws:ResourceOrgID'),
    }),
    ...(externalAccounts.length === 0
      ? []
      : [
          narrowed({
            Sid: 'ExternalRepositories',
            ...EVERYONE,
            Action: ECR_ACTIONS.pull,
            Resource: externalRepositories(options, externalAccounts),
            ...ofCallers,
          }),
        ]),
  );
}

const EVERYONE = { Effect: 'Allow', Principal: '*' } as const;

function externalRepositories(
  { region, partition }: RegistryEndpointPolicyOptions,
  externalAccounts: readonly string[],
): readonly string[] {
  const accounts = checked('account', 'externalAccounts', externalAccounts);
  return repositoryArns({ region, partition, accounts });
}

function narrowedTo(roleArns: readonly string[]) {
  return (statement: PolicyStatement): PolicyStatement => {
    if (roleArns.length === 0) return statement;
    return { ...statement, Condition: { ...statement.Condition, ArnLike: { 'aws:PrincipalArn': roleArns } } };
  };
}
