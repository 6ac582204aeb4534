import { checkedOne } from './checked';
import { type PolicyDocument, policyOf } from './policy-document';
import { partitionIn, type PolicyPlace } from './policy-place';

/** Whose tasks may take a role. */
export interface ExecutionRoleTrustOptions extends PolicyPlace {
  readonly accountId: string;
}

/**
 * Lets ECS take the role for tasks of one account and Region, and of no other, whoever asks it to.
 *
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html, on the confused deputy.
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused
 */
export function executionRoleTrust({ accountId, ...place }: ExecutionRoleTrustOptions): PolicyDocument {
  checkedOne('account', 'accountId', accountId);
  return policyOf({
    Sid: 'EcsTasks',
    Effect: 'Allow',
    Principal: { Service: 'ecs-tasks.amazonaws.com' },
    Action: 'sts:AssumeRole',
    Condition: {
      StringEquals: { 'aws:SourceAccount': accountId },
      ArnLike: { 'aws:SourceArn': `arn:${partitionIn(place)}:ecs:${place.region}:${accountId}:*` },
    },
  });
}
