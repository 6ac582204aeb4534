import { createHash } from 'node:crypto';
import { parseImageUri } from '@private-ecr/core';
import type { Entry } from '../network/snapshot';
import type { Planned } from './planned';

/** A repository that a service pulls from, and the image that it pulls. */
export interface PulledRepository {
  readonly service: Planned;
  readonly accountId: string;
  readonly region: string;
  readonly name: string;
  readonly arn: string;
  readonly tag: string;
}

/** The repositories that the services pull from. */
export function repositoriesOf(services: readonly Planned[]): readonly PulledRepository[] {
  return services.flatMap(service =>
    service.planned.workload.taskDefinition.containerDefinitions.map(({ image }) => {
      const uri = parseImageUri(image);
      if (uri?.accountId === undefined || uri.region === undefined)
        throw new Error(`${image} is no image of a private registry of Amazon ECR`);
      const { accountId, region, repository: name } = uri;
      const arn = `arn:aws:ecr:${region}:${accountId}:repository/${name}`;
      return { service, accountId, region, name, arn, tag: uri.tag ?? 'latest' };
    }),
  );
}

/** What DescribeRepositories answers of one. */
export function repositoryEntry({ accountId, region, name, arn }: PulledRepository): Entry {
  return {
    repositoryArn: arn,
    registryId: accountId,
    repositoryName: name,
    repositoryUri: `${accountId}.dkr.ecr.${region}.amazonaws.com/${name}`,
    policyText: null,
  };
}

/** What DescribeImages answers, by account, Region and repository. */
export function imagesOf(repositories: readonly PulledRepository[]) {
  const images: Record<string, Record<string, Record<string, Entry[]>>> = {};
  for (const { service, accountId, region, name, tag } of repositories) {
    const byRepository = ((images[accountId] ??= {})[region] ??= {});
    byRepository[name] = [
      {
        registryId: accountId,
        repositoryName: name,
        imageDigest: `sha256:${createHash('sha256').update(`${name}:${tag}`).digest('hex')}`,
        imageTags: [tag],
        imageSizeInBytes: Math.round(service.facts.imageMegabytes * 1_000_000),
        imagePushedAt: '2026-11-02T08:30:00Z',
      },
    ];
  }
  return images;
}
