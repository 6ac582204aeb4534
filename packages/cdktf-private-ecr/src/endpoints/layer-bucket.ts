import { InvalidInputError, layerBucket } from '@private-ecr/core';

/**
 * The bucket of image layers, or the one that somebody knows where AWS has not published its name.
 *
 * @param path - the path of the construct that asks
 * @throws {@link InvalidInputError} where neither is known: a policy with a guessed bucket denies every layer
 */
export function layerBucketOf(path: string, region: string, override?: string): string {
  const bucket = layerBucket(region, override);
  if (bucket !== undefined) return bucket;
  throw new InvalidInputError(path, [
    {
      path: 'layerBucket',
      found: 'nothing',
      allowed: `the name of the bucket that ECR keeps the layers of ${region} in, which AWS has not published`,
      fix: 'ask AWS Support for the name and write it there',
    },
  ]);
}
