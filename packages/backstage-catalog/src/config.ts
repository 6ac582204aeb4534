import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type RootConfigService,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { InvalidInputError, parseInput, printValue } from '@private-ecr/core';
import { type CatalogConfig, catalogConfigSchema, type Hub } from './config-schema';

/** What this module goes by, read once at start. */
export interface ModuleConfig {
  readonly hubs: readonly Hub[];
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  /** Who owns a VPC of which nothing says whose it is. */
  readonly defaultOwner: string;
  /** How VPCs are found; absent where only hubs are wanted. */
  readonly discovered: CatalogConfig['discovery'];
}

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 2 },
  // The backend plugin starts at the same moment.
  initialDelay: { seconds: 15 },
};

/**
 * Reads `privateEcr` of the configuration.
 *
 * @throws {@link InvalidInputError} that names key, value found, what is allowed and the fix
 */
export function readConfig(rootConfig: RootConfigService): ModuleConfig {
  const { hubs, catalog } = parseInput(
    catalogConfigSchema,
    rootConfig.getOptional('privateEcr') ?? {},
    'privateEcr',
  );
  return {
    hubs,
    schedule: readSchedule(rootConfig),
    defaultOwner: catalog.defaultOwner,
    discovered: catalog.discovery,
  };
}

function readSchedule(rootConfig: RootConfigService): SchedulerServiceTaskScheduleDefinition {
  const config = rootConfig.getOptionalConfig('privateEcr.catalog.schedule');
  if (config === undefined) return DEFAULT_SCHEDULE;
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(config);
  } catch (error) {
    throw new InvalidInputError('privateEcr', [
      {
        path: 'catalog.schedule',
        found: printValue(config.get()),
        allowed: 'a schedule such as { frequency: { minutes: 10 }, timeout: { minutes: 2 } }',
        fix: error instanceof Error ? error.message : 'correct the value',
      },
    ]);
  }
}
