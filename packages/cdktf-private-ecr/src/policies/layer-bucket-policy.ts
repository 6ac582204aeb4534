import { layerBucket } from '@private-ecr/core';
import { checkedOne } from './checked';
import { layerBucketUnknown } from './errors';
import { type FurtherBucket, furtherBucketStatement } from './further-bucket';
import { type PolicyDocument, policyOf, type PolicyStatement } from './policy-document';
import { partitionIn, type PolicyPlace } from './policy-place';

/** What the policy of an S3 gateway endpoint lets through. */
export interface LayerBucketPolicyOptions extends PolicyPlace {
  /** The bucket of image layers, where its name is not public. */
  readonly bucket?: string;
  /** Buckets beside that of the layers, each with a statement of its own. @defaultValue none */
  readonly furtherBuckets?: readonly FurtherBucket[];
}

/** The statement of the layers: it takes no condition and names no principal, so that no type lets one in. */
export interface LayerStatement extends PolicyStatement {
  readonly Effect: 'Allow';
  readonly Principal: '*';
  readonly Action: 's3:GetObject';
  readonly Resource: string;
  readonly Condition?: never;
}

/** A policy of an S3 gateway endpoint, the layers' statement first. */
export interface LayerBucketPolicy extends PolicyDocument {
  readonly Statement: readonly [LayerStatement, ...PolicyStatement[]];
}

/**
 * A policy of an S3 gateway endpoint that lets image layers through.
 *
 * Its statement has no condition and every principal: layers are fetched by a URL that a principal of AWS's own has
 * signed, which is in nobody's organisation. With a condition on the organisation each layer would be refused.
 *
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html, "Minimum Amazon S3 Bucket
 * Permissions for Amazon ECR".
 *
 * @throws {@link @private-ecr/core#InvalidInputError} where the bucket of the Region is neither known nor given
 */
export function layerBucketPolicy({
  bucket,
  furtherBuckets = [],
  ...place
}: LayerBucketPolicyOptions): LayerBucketPolicy {
  const partition = partitionIn(place);
  const name = layerBucket(place.region, bucket);
  if (name === undefined) throw layerBucketUnknown(place.region);
  const layers: LayerStatement = {
    Sid: 'Layers',
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `arn:${partition}:s3:::${checkedOne('bucket', 'bucket', name)}/*`,
  };
  return policyOf(
    layers,
    ...furtherBuckets.map((further, position) => furtherBucketStatement(further, position, name)),
  );
}
