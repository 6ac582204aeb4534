import { InvalidInputError, layerBucket, partitionOf } from '@private-ecr/core';
import { checked } from './checked';
import { type PolicyDocument, policyOf, type PolicyStatement } from './policy-document';

/** What the policy of an S3 gateway endpoint lets through. */
export interface LayerBucketPolicyOptions {
  readonly region: string;
  /** The bucket of image layers, where its name is not public. */
  readonly bucket?: string;
  /** Further statements, for buckets of your own; the layers' own statement takes no condition. */
  readonly further?: readonly PolicyStatement[];
}

/**
 * A policy of an S3 gateway endpoint that lets image layers through.
 *
 * Its statement has no condition and every principal: layers are fetched by a URL that a principal of AWS's own has
 * signed, which is in nobody's organisation. With a condition on the organisation each layer would be refused.
 *
 * @throws {@link InvalidInputError} where the bucket of the Region is neither known nor given
 */
export function layerBucketPolicy({
  region,
  bucket,
  further = [],
}: LayerBucketPolicyOptions): PolicyDocument {
  const name = layerBucket(region, bucket);
  if (name === undefined) {
    throw new InvalidInputError('policy', [
      {
        path: 'bucket',
        found: 'nothing',
        allowed: `the name of the bucket that ECR keeps the layers of ${region} in`,
        fix: 'ask AWS Support for the name, which is not public',
      },
    ]);
  }
  checked('bucket', 'bucket', [name]);
  const partition = partitionOf(region)?.id ?? 'aws';
  return policyOf(
    {
      Sid: 'Layers',
      Effect: 'Allow',
      Principal: '*',
      Action: 's3:GetObject',
      Resource: `arn:${partition}:s3:::${name}/*`,
    },
    ...further,
  );
}
