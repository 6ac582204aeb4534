import { parseArn, partitionOf } from '@private-ecr/core';
import { checked } from './checked';

/** Which repositories a policy is about. */
export interface RepositoryScope {
  readonly region: string;
  /** Account ids of registries. @defaultValue every account */
  readonly accounts?: readonly string[];
  /** Names, prefixes that end in `*`, or ARNs of either. @defaultValue every repository */
  readonly repositories?: readonly string[];
}

/** The ARNs of repositories, one for each account and name. */
export function repositoryArns({
  region,
  accounts = [],
  repositories = [],
}: RepositoryScope): readonly string[] {
  checked('accounts', 'accounts', accounts);
  checked('repositories', 'repositories', repositories);
  const partition = partitionOf(region)?.id ?? 'aws';
  const names = repositories.length > 0 ? repositories : ['*'];
  const owners = accounts.length > 0 ? accounts : ['*'];
  return names.flatMap(name =>
    parseArn(name) === undefined
      ? owners.map(owner => `arn:${partition}:ecr:${region}:${owner}:repository/${name}`)
      : [name],
  );
}
