import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InvalidInputError, parseInput } from '@private-ecr/core';
import { configSchema, type PrivateEcrConfig } from './config-schema';

/**
 * Reads `privateEcr` of the configuration, once, at start.
 *
 * @throws InvalidInputError that names key, value found, what is allowed and the fix
 */
export function readConfig(rootConfig: RootConfigService): PrivateEcrConfig {
  const config = parseInput(configSchema, rootConfig.getOptional('privateEcr') ?? {}, 'privateEcr');
  if (config.aws.endpoint !== undefined) refuseOutsideCalls(rootConfig);
  return config;
}

/** Without accounts Backstage asks AWS itself whose credentials the portal has, which no endpoint of ours catches. */
function refuseOutsideCalls(rootConfig: RootConfigService): void {
  const says = (key: string) => rootConfig.has(key);
  if (says('aws.accounts') || says('aws.accountDefaults.roleName')) return;
  throw new InvalidInputError('app-config', [
    {
      path: 'aws.accounts',
      found: 'nothing, beside privateEcr.aws.endpoint',
      allowed: 'the accounts that are read, or aws.accountDefaults.roleName',
      fix: 'add aws.accounts with an entry for each account, or aws.accountDefaults.roleName with the role to take in each',
    },
  ]);
}
