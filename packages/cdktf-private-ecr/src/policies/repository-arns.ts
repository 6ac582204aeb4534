import { parseArn } from '@private-ecr/core';
import { checked } from './checked';
import { partitionIn, type PolicyPlace } from './policy-place';

/** Which repositories a policy is about. */
export interface RepositoryScope extends PolicyPlace {
  /** Account ids of registries. @defaultValue every account */
  readonly accounts?: readonly string[];
  /** Names, prefixes that end in `*`, or ARNs of either. @defaultValue every repository, where no ARN is named either */
  readonly repositories?: readonly string[];
  /** ARNs of repositories that Terraform makes, which may be references. */
  readonly repositoryArns?: readonly string[];
}

/**
 * The ARNs of repositories, one for each account and name.
 *
 * @throws {@link @private-ecr/core#InvalidInputError} naming each text that is refused
 */
export function repositoryArns(scope: RepositoryScope): readonly string[] {
  const { region, accounts = [], repositories = [], repositoryArns: arns = [] } = scope;
  const partition = partitionIn(scope);
  const owners = orEvery(checked('account', 'accounts', accounts));
  const names = checked('repository', 'repositories', repositories);
  const given = checked('repositoryArn', 'repositoryArns', arns);
  return [
    ...(given.length > 0 ? names : orEvery(names)).flatMap(name =>
      parseArn(name) === undefined
        ? owners.map(owner => `arn:${partition}:ecr:${region}:${owner}:repository/${name}`)
        : [name],
    ),
    ...given,
  ];
}

function orEvery(texts: readonly string[]): readonly string[] {
  return texts.length > 0 ? texts : ['*'];
}
