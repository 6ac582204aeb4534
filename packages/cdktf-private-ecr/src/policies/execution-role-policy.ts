import { partitionOf } from '@private-ecr/core';
import { checked } from './checked';
import { ECR_ACTIONS } from './ecr-actions.data';
import { type PolicyDocument, policyOf, type PolicyStatement } from './policy-document';
import { repositoryArns, type RepositoryScope } from './repository-arns';

/** What an execution role may do. */
export interface ExecutionRolePolicyOptions extends RepositoryScope {
  /** The account of the role, whose log group it writes to. */
  readonly accountId: string;
  /** @defaultValue none: no log is written */
  readonly logGroupName?: string;
  /** Whether it may make the log group, as `awslogs-create-group` does. @defaultValue false */
  readonly createsLogGroup?: boolean;
  /** ARNs of the secrets that it fetches. */
  readonly secretArns?: readonly string[];
  /** ARNs of the parameters that it fetches. */
  readonly parameterArns?: readonly string[];
  /** ARNs of the keys that these are encrypted with. */
  readonly keyArns?: readonly string[];
  /** The endpoint that pulls must come through; the token cannot be tied to it, since Fargate fetches it elsewhere. */
  readonly vpcEndpointId?: string;
}

/** What ECS calls before a container runs: the token, the image, and what the task definition asks for beside. */
export function executionRolePolicy(options: ExecutionRolePolicyOptions): PolicyDocument {
  const { vpcEndpointId } = options;
  return policyOf(
    { Sid: 'Token', Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
    {
      Sid: 'Pull',
      Effect: 'Allow',
      Action: ECR_ACTIONS.pull,
      Resource: repositoryArns(options),
      ...(vpcEndpointId !== undefined && {
        Condition: { StringEquals: { 'aws:SourceVpce': vpcEndpointId } },
      }),
    },
    ...logs(options),
    ...reads('Secrets', 'secretsmanager:GetSecretValue', 'secretArns', options.secretArns),
    ...reads('Parameters', 'ssm:GetParameters', 'parameterArns', options.parameterArns),
    ...reads('Keys', 'kms:Decrypt', 'keyArns', options.keyArns),
  );
}

function logs({
  region,
  accountId,
  logGroupName,
  createsLogGroup = false,
}: ExecutionRolePolicyOptions): PolicyStatement[] {
  if (logGroupName === undefined) return [];
  checked('accounts', 'accountId', [accountId]);
  const partition = partitionOf(region)?.id ?? 'aws';
  const group = `arn:${partition}:logs:${region}:${accountId}:log-group:${logGroupName}`;
  return [
    {
      Sid: 'Logs',
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Resource: `${group}:*`,
    },
    ...(createsLogGroup
      ? [{ Sid: 'LogGroup', Effect: 'Allow', Action: 'logs:CreateLogGroup', Resource: group } as const]
      : []),
  ];
}

function reads(sid: string, action: string, option: string, arns: readonly string[] = []): PolicyStatement[] {
  if (arns.length === 0) return [];
  return [{ Sid: sid, Effect: 'Allow', Action: action, Resource: checked('arns', option, arns) }];
}
