import { partitionOf } from '@private-ecr/core';
import { checked } from './checked';
import { type PolicyDocument, policyOf } from './policy-document';

/** Whose tasks may take a role. */
export interface ExecutionRoleTrustOptions {
  readonly region: string;
  readonly accountId: string;
}

/**
 * Lets ECS take the role for tasks of one account and Region, and of no other, whoever asks it to.
 *
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
 */
export function executionRoleTrust({ region, accountId }: ExecutionRoleTrustOptions): PolicyDocument {
  checked('accounts', 'accountId', [accountId]);
  const partition = partitionOf(region)?.id ?? 'aws';
  return policyOf({
    Sid: 'EcsTasks',
    Effect: 'Allow',
    Principal: { Service: 'ecs-tasks.amazonaws.com' },
    Action: 'sts:AssumeRole',
    Condition: {
      StringEquals: { 'aws:SourceAccount': accountId },
      ArnLike: { 'aws:SourceArn': `arn:${partition}:ecs:${region}:${accountId}:*` },
    },
  });
}
