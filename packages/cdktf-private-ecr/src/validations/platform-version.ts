import type { Validation } from './support/validation';

/** Platform versions of Fargate, by the property that each stands in. */
export type PlatformSubject = Readonly<Record<string, string | undefined>>;

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html */
const VERSIONS: readonly string[] = ['LATEST', '1.4.0', '1.3.0', '1.0.0'];

/**
 * Linux tasks from 1.4.0 on, and Windows tasks (1.0.0), fetch their token through `ecr.api`; Linux tasks before it
 * through `ecr.dkr` alone. Of another version it is not known what it needs.
 */
export const platformVersion: Validation<PlatformSubject> = {
  id: 'platform-version',
  check: versions =>
    Object.entries(versions).flatMap(([path, version]) =>
      version === undefined || VERSIONS.includes(version)
        ? []
        : [{ path, found: version, allowed: VERSIONS.join(', '), fix: 'write LATEST, or leave it out' }],
    ),
};
