import { serviceOfHost } from '../aws-catalogue';

/** An image as it stands in a task definition, in its parts. */
export interface ImageUri {
  /** `ecr` for a private registry of ECR, whatever its partition and form; `other` for all else, ECR Public too. */
  readonly registry: 'ecr' | 'other';
  /** As written, in lower case, with its port; `docker.io` where no host is written. */
  readonly host: string;
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: string;
  /** Of a registry of ECR: its account. */
  readonly accountId?: string;
  /** Of a registry of ECR: its Region. */
  readonly region?: string;
  /** Of a registry of ECR: whether the host is the dual-stack one (`dkr-ecr.REGION.on.aws`). */
  readonly dualStack?: boolean;
  /** Present for the FIPS host of a registry of ECR (`dkr.ecr-fips.REGION.…`): no endpoint answers for it. */
  readonly fips?: true;
}

const DOCKER_HUB = 'docker.io';
const LONGEST_IMAGE = 1_024;
/** The grammar of image references: https://github.com/distribution/reference */
const REPOSITORY = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[0-9a-f]{32,128}$/i;
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;

/**
 * Reads an image: `ACCOUNT.dkr.ecr.REGION.amazonaws.com/team/api:1.2@sha256:…`, `nginx`, `ghcr.io/org/image`.
 *
 * @returns undefined for a text that no container runtime would take for an image
 */
export function parseImageUri(text: string): ImageUri | undefined {
  if (text.length > LONGEST_IMAGE) return undefined;
  const [withoutDigest = '', digest, ...more] = text.split('@');
  if (more.length > 0 || (digest !== undefined && !DIGEST.test(digest))) return undefined;
  const { host, path } = splitHost(withoutDigest);
  const colon = path.lastIndexOf(':');
  const repository = colon === -1 ? path : path.slice(0, colon);
  const tag = colon === -1 ? undefined : path.slice(colon + 1);
  if (!HOST.test(host) || !REPOSITORY.test(repository) || (tag !== undefined && !TAG.test(tag)))
    return undefined;
  // A registry alone would otherwise read as a repository of Docker Hub.
  if (host === DOCKER_HUB && serviceOfHost(repository) !== undefined) return undefined;
  return {
    ...registryOf(host),
    repository,
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}

/** Writes an image in full, its host included. */
export function formatImageUri({ host, repository, tag, digest }: ImageUri): string {
  return `${host}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** What stands before the first slash is a host where it looks like one, as container runtimes decide it. */
function splitHost(text: string): { host: string; path: string } {
  const slash = text.indexOf('/');
  const first = text.slice(0, Math.max(slash, 0));
  const isHost = slash !== -1 && (/[.:]/.test(first) || first.toLowerCase() === 'localhost');
  return isHost
    ? { host: first.toLowerCase(), path: text.slice(slash + 1) }
    : { host: DOCKER_HUB, path: text };
}

function registryOf(
  host: string,
): Pick<ImageUri, 'registry' | 'host' | 'accountId' | 'region' | 'dualStack' | 'fips'> {
  const found = serviceOfHost(host);
  if (found?.service !== 'ecr.dkr' || found.region === undefined || found.accountId === undefined) {
    return { registry: 'other', host };
  }
  const { region, accountId, dualStack, fips } = found;
  return { registry: 'ecr', host, accountId, region, dualStack, ...(fips && { fips }) };
}
