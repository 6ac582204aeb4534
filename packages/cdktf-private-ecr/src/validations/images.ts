import { parseImageUri, printable, pullThroughCachePrefix } from '@private-ecr/core';
import { isKnown, type Validation, type Violation } from './support/validation';

/** Images that tasks pull. */
export interface ImagesSubject {
  /** By the property that each stands in. */
  readonly images: Readonly<Record<string, string>>;
  /** Whether something leads to the internet beside the endpoints. */
  readonly internetEgress: boolean;
}

type Judge = (
  image: NonNullable<ReturnType<typeof parseImageUri>>,
) => Omit<Violation, 'path' | 'found'> | undefined;

const PRIVATE_IMAGE =
  'an image of a private ECR repository: ACCOUNT.dkr.ecr.REGION.amazonaws.com/REPOSITORY:TAG';

/** What the endpoints do not serve. */
const NOT_SERVED: readonly Judge[] = [
  ({ registry, host }) =>
    registry === 'ecr'
      ? undefined
      : {
          allowed: PRIVATE_IMAGE,
          fix: `copy the image to ECR: no endpoint serves ${printable(host)}, and nothing leads to the internet`,
        },
  ({ dualStack }) =>
    dualStack === true
      ? {
          allowed: PRIVATE_IMAGE,
          fix: 'write the IPv4 host: whether an endpoint serves the dual-stack one is not certain',
        }
      : undefined,
  ({ fips }) =>
    fips === true
      ? { allowed: PRIVATE_IMAGE, fix: 'write the plain host: no endpoint answers for the FIPS one' }
      : undefined,
  ({ registry, repository }) =>
    registry === 'ecr' && pullThroughCachePrefix(repository) !== undefined
      ? {
          allowed: 'a repository that is filled by pushes',
          fix: 'copy the image to a repository of its own: the first pull of a tag through the cache goes to the internet',
        }
      : undefined,
];

/** Without a way to the internet, an image comes from a private repository of ECR by its IPv4 host, or not at all. */
export const images: Validation<ImagesSubject> = {
  id: 'images',
  check: ({ images: named, internetEgress }) =>
    internetEgress
      ? []
      : Object.entries(named).flatMap(([path, text]): Violation[] => {
          if (!isKnown(text)) return [];
          const image = parseImageUri(text);
          if (image === undefined) {
            return [
              { path, found: text, allowed: PRIVATE_IMAGE, fix: 'write it as a task definition has it' },
            ];
          }
          return NOT_SERVED.flatMap(judge => {
            const found = judge(image);
            return found === undefined ? [] : [{ path, found: text, ...found }];
          });
        }),
};
