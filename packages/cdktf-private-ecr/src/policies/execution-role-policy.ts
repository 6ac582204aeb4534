import { checked, checkedOne } from './checked';
import { ECR_ACTIONS, TOKEN_ACTION } from './ecr-actions.data';
import { type PolicyDocument, policyOf, type PolicyStatement } from './policy-document';
import { partitionIn } from './policy-place';
import { repositoryArns, type RepositoryScope } from './repository-arns';

/** What an execution role may do. */
export interface ExecutionRolePolicyOptions extends RepositoryScope {
  /** The account of the role, whose log group it writes to. */
  readonly accountId: string;
  /** A name, or a prefix that ends in `*`. @defaultValue none: no log is written */
  readonly logGroupName?: string;
  /** Whether it may make the log group, as `awslogs-create-group` does. @defaultValue false */
  readonly createsLogGroup?: boolean;
  /** ARNs of the secrets that it fetches. */
  readonly secretArns?: readonly string[];
  /** ARNs of the parameters that it fetches. */
  readonly parameterArns?: readonly string[];
  /** ARNs of the keys that these are encrypted with. */
  readonly keyArns?: readonly string[];
  /**
   * The endpoint that the calls about repositories must come through. The token's cannot be tied to one: Fargate asks
   * for it without saying which endpoint it came through.
   *
   * @defaultValue any way
   */
  readonly vpcEndpointId?: string;
}

/**
 * What ECS calls before a container runs: the token, the image, and what the task definition asks for beside. Without
 * repositories it is the broad profile, every repository that admits the role.
 *
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused
 */
export function executionRolePolicy(options: ExecutionRolePolicyOptions): PolicyDocument {
  const { vpcEndpointId } = options;
  return policyOf(
    { Sid: 'Token', Effect: 'Allow', Action: TOKEN_ACTION, Resource: '*' },
    {
      Sid: 'Pull',
      Effect: 'Allow',
      Action: ECR_ACTIONS.pull,
      Resource: repositoryArns(options),
      ...(vpcEndpointId !== undefined && throughEndpoint(vpcEndpointId)),
    },
    ...logs(options),
    ...reads(
      'Secrets',
      'secretsmanager:GetSecretValue',
      checked('secretArn', 'secretArns', options.secretArns ?? []),
    ),
    ...reads(
      'Parameters',
      'ssm:GetParameters',
      checked('parameterArn', 'parameterArns', options.parameterArns ?? []),
    ),
    ...reads('Keys', 'kms:Decrypt', checked('keyArn', 'keyArns', options.keyArns ?? [])),
  );
}

function throughEndpoint(vpcEndpointId: string): Pick<PolicyStatement, 'Condition'> {
  const id = checkedOne('vpcEndpoint', 'vpcEndpointId', vpcEndpointId);
  return { Condition: { StringEquals: { 'aws:SourceVpce': id } } };
}

/** CloudWatch Logs asks for each call with the group's ARN and a colon behind it; only tools leave the colon out. */
function logs(options: ExecutionRolePolicyOptions): PolicyStatement[] {
  const { region, accountId, logGroupName, createsLogGroup = false } = options;
  checkedOne('account', 'accountId', accountId);
  if (logGroupName === undefined) return [];
  const name = checkedOne('logGroup', 'logGroupName', logGroupName);
  const group = `arn:${partitionIn(options)}:logs:${region}:${accountId}:log-group:${name}`;
  return [
    {
      Sid: 'Logs',
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: `${group}:*`,
    },
    ...(createsLogGroup
      ? [
          {
            Sid: 'LogGroup',
            Effect: 'Allow',
            Action: 'logs:CreateLogGroup',
            Resource: [group, `${group}:*`],
          } as const,
        ]
      : []),
  ];
}

function reads(sid: string, action: string, arns: readonly string[]): PolicyStatement[] {
  return arns.length === 0 ? [] : [{ Sid: sid, Effect: 'Allow', Action: action, Resource: arns }];
}
