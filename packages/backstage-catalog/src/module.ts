import { coreServices, createBackendModule } from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint, catalogServiceRef } from '@backstage/plugin-catalog-node';
import { readConfig } from './config';
import { discoverEntities } from './discover-entities';
import { hubEntity } from './entities/hub-entity';
import { fetchDiscoveredVpcs } from './fetch-discovered-vpcs';
import { keptEntities } from './kept-entities';
import { ResourceProvider } from './resource-provider';

/** The module of the catalog: one provider for hubs, and one for VPCs found by tags where that is configured. */
export const catalogModulePrivateEcr = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'private-ecr',
  register(environment) {
    environment.registerInit({
      deps: {
        processing: catalogProcessingExtensionPoint,
        catalog: catalogServiceRef,
        rootConfig: coreServices.rootConfig,
        discovery: coreServices.discovery,
        auth: coreServices.auth,
        scheduler: coreServices.scheduler,
        logger: coreServices.logger,
      },
      async init({ processing, catalog, rootConfig, discovery, auth, scheduler, logger }) {
        const config = readConfig(rootConfig);
        const taskRunner = scheduler.createScheduledTaskRunner(config.schedule);
        const add = (name: string, entities: ConstructorParameters<typeof ResourceProvider>[0]['entities']) =>
          processing.addEntityProvider(new ResourceProvider({ name, entities, taskRunner, logger }));
        add('private-ecr-hubs', async () => config.hubs.map(hub => hubEntity(hub, config.defaultOwner)));
        const { discovered } = config;
        if (discovered === undefined) return;
        add('private-ecr-discovered-vpcs', async signal =>
          discoverEntities({
            answer: await fetchDiscoveredVpcs({ discovery, auth, signal }),
            kept: unread => keptEntities({ catalog, auth, unread }),
            rules: discovered,
            config,
            logger,
          }),
        );
      },
    });
  },
});
