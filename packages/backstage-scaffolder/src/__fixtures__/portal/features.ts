import { databaseServiceFactory } from '@backstage/backend-defaults/database';
import { schedulerServiceFactory } from '@backstage/backend-defaults/scheduler';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderBackend from '@backstage/plugin-scaffolder-backend';
import privateEcrBackend from '@private-ecr/backstage-plugin-backend';
import scaffolderModulePrivateEcr from '../..';
import type { configOf } from './config';
import { PEOPLE, permissions, userInfo } from './people';
import { TEMPLATES } from './templates';

/** The real scaffolder and the real backend plugin, and the catalog's entities. */
export function portalFeatures(
  config: ReturnType<typeof configOf>,
  entities: readonly Entity[],
): BackendFeature[] {
  return [
    scaffolderBackend,
    scaffolderModulePrivateEcr,
    privateEcrBackend,
    catalogServiceMock.factory({ entities: [...TEMPLATES, ...PEOPLE, ...entities] }),
    permissions,
    userInfo,
    mockServices.rootConfig.factory({ data: config }),
    databaseServiceFactory,
    schedulerServiceFactory,
  ];
}
