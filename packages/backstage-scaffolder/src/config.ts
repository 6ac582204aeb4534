import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InvalidInputError, parseInput } from '@private-ecr/core';
import { type GitopsConfig, gitopsSchema, type RepositoryConfig } from './config-schema';

/**
 * Reads `privateEcr.gitops` of the configuration, once at start.
 *
 * @throws {@link InvalidInputError} that names key, value found, what is allowed and the fix
 */
export function readConfig(rootConfig: RootConfigService): GitopsConfig {
  return parseInput(gitopsSchema, rootConfig.getOptional('privateEcr.gitops') ?? {}, 'privateEcr.gitops');
}

/** The repository of the configuration. @throws {@link InvalidInputError} where none is configured */
export function requireRepository({ repository }: GitopsConfig): RepositoryConfig {
  if (repository !== undefined) return repository;
  throw new InvalidInputError('privateEcr.gitops', [
    {
      path: 'repository',
      found: 'nothing',
      allowed: 'the repository of the network, such as { url: https://github.com/example/network }',
      fix: 'add privateEcr.gitops.repository to the configuration of the portal',
    },
  ]);
}
