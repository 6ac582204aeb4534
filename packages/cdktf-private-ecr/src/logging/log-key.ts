import { partitionById } from '@private-ecr/core';
import { KmsAlias, KmsKey } from '../aws';
import type { Placement } from '../placement';
import { Construct } from '../terraform';

/** What every log group of ours begins with, which is what the key may be used for. */
export const LOG_GROUP_PREFIX = '/private-ecr/';

/** How the key of log groups is made. */
export interface LogKeyProps {
  readonly placement: Placement;
  /** What its alias ends with. */
  readonly name: string;
  /** The organisation whose accounts may encrypt their log groups with it. @defaultValue the key's account alone */
  readonly organizationId?: string;
  readonly tags?: Readonly<Record<string, string>>;
}

/**
 * One key for the log groups of a hub and of all its teams: a key for each team would cost a dollar a month each.
 *
 * Source of the conditions: https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export class LogKey extends Construct {
  readonly key: KmsKey;
  readonly alias: KmsAlias;

  constructor(scope: Construct, id: string, { placement, name, organizationId, tags }: LogKeyProps) {
    super(scope, id);
    this.key = new KmsKey(this, 'key', {
      ...placement.regional,
      description: `Log groups of Private ECR: ${name}`,
      enableKeyRotation: true,
      policy: JSON.stringify(keyPolicy(placement, organizationId)),
      tags: { ...tags, Name: name },
    });
    this.alias = new KmsAlias(this, 'alias', {
      ...placement.regional,
      name: `alias/private-ecr/${name}`,
      targetKeyId: this.key.keyId,
    });
  }
}

function keyPolicy({ accountId, partition, region }: Placement, organizationId: string | undefined) {
  const account = organizationId === undefined ? accountId : '*';
  const suffix = partitionById(partition)?.dnsSuffix ?? 'amazonaws.com';
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Administration',
        Effect: 'Allow',
        Principal: { AWS: `arn:${partition}:iam::${accountId}:root` },
        Action: 'kms:*',
        Resource: '*',
      },
      {
        Sid: 'LogGroups',
        Effect: 'Allow',
        Principal: { Service: `logs.${region}.${suffix}` },
        Action: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
        Resource: '*',
        Condition: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${partition}:logs:${region}:${account}:log-group:${LOG_GROUP_PREFIX}*`,
          },
          // Where CloudWatch Logs says for whom it asks, another organisation is refused.
          ...(organizationId !== undefined && {
            StringEqualsIfExists: { 'aws:SourceOrgID': organizationId },
          }),
        },
      },
    ],
  };
}
