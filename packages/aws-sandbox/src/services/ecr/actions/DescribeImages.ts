import { AwsError } from '../../../errors';
import type { Entry } from '../../../world/world';
import type { Action } from '../../service';
import { pageOf, refusePageOf, requireRepository } from '../repositories';

interface ImageId {
  readonly imageDigest?: string;
  readonly imageTag?: string;
}

/** https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html */
export const DescribeImages: Action = {
  parameters: ['registryId', 'repositoryName', 'imageIds', 'filter', 'maxResults', 'nextToken'],
  answer: (input, call) => {
    const repositoryName = String(input['repositoryName']);
    requireRepository(call, input['registryId'], repositoryName);
    refusePageOf('imageIds', input);
    const ofRegion = call.world.images[call.accountId]?.[call.region] ?? {};
    const images: readonly Entry[] = (
      Object.hasOwn(ofRegion, repositoryName) ? (ofRegion[repositoryName] ?? []) : []
    ).map(image => ({ registryId: call.accountId, repositoryName, ...image }));
    const imageIds = input['imageIds'] as readonly ImageId[] | undefined;
    if (imageIds !== undefined) {
      return { imageDetails: imageIds.map(id => requireImage(images, id, repositoryName, call.accountId)) };
    }
    const { tagStatus = 'ANY', ...further } = (input['filter'] ?? {}) as Entry;
    refuseFurther(further);
    const found = images.filter(image => tagStatus === 'ANY' || tagStatus === tagStatusOf(image));
    return pageOf('imageDetails', found, input, call);
  },
};

function tagStatusOf({ imageTags }: Entry): string {
  return Array.isArray(imageTags) && imageTags.length > 0 ? 'TAGGED' : 'UNTAGGED';
}

function requireImage(
  images: readonly Entry[],
  id: ImageId,
  repositoryName: string,
  registryId: string,
): Entry {
  const { imageDigest, imageTag } = id;
  const found = images.find(
    image =>
      (imageDigest === undefined || image['imageDigest'] === imageDigest) &&
      (imageTag === undefined || ((image['imageTags'] ?? []) as string[]).includes(imageTag)),
  );
  if (found === undefined) {
    throw new AwsError(
      'ImageNotFoundException',
      `The image with imageId {imageDigest:'${imageDigest ?? 'null'}', imageTag:'${imageTag ?? 'null'}'} does not exist within the repository with name '${repositoryName}' in the registry with id '${registryId}'`,
    );
  }
  return found;
}

function refuseFurther(further: Entry): void {
  const [name] = Object.keys(further);
  if (name === undefined) return;
  throw new AwsError(
    'SandboxNotImplemented',
    `DescribeImages: AWS knows the filter ${name}, the sandbox does not; it knows tagStatus`,
  );
}
