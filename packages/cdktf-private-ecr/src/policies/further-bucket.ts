import { parseArn } from '@private-ecr/core';
import { checked, checkedOne } from './checked';
import { furtherBucketOfLayers } from './errors';
import { namesLayers } from './layers-guard';
import { organizationCondition } from './organization-condition';
import type { PolicyStatement } from './policy-document';

/** A bucket that tasks use beside the one of the layers. */
export interface FurtherBucket {
  /** Its ARN, which may be a reference of Terraform. */
  readonly bucketArn: string;
  /** What may be done with the bucket and its objects. @defaultValue `s3:GetObject` */
  readonly actions?: readonly string[];
  /**
   * The organisation of both caller and bucket.
   *
   * @defaultValue no condition, as for buckets of packages that are fetched without a signature
   */
  readonly organizationId?: string;
}

/**
 * @param position - where the bucket stands among the further ones, from 0
 * @param layerBucketName - the bucket that must not be meant
 */
export function furtherBucketStatement(
  { bucketArn, actions = ['s3:GetObject'], organizationId }: FurtherBucket,
  position: number,
  layerBucketName: string,
): PolicyStatement {
  const option = `furtherBuckets[${position}]`;
  checkedOne('bucketArn', `${option}.bucketArn`, bucketArn);
  if (parseArn(bucketArn)?.resource === layerBucketName || namesLayers(bucketArn)) {
    throw furtherBucketOfLayers(position, bucketArn);
  }
  return {
    Sid: `FurtherBucket${position + 1}`,
    Effect: 'Allow',
    Principal: '*',
    Action: checked('actionOfS3', `${option}.actions`, actions),
    Resource: [bucketArn, `${bucketArn}/*`],
    ...organizationCondition(organizationId, 'aws:PrincipalOrgID', 'aws:ResourceOrgID'),
  };
}
