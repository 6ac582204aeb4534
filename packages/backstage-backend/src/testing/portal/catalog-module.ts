import { createBackendModule } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';

/** Entities for the real catalog. */
export function catalogModule(entities: readonly Entity[]) {
  return createBackendModule({
    pluginId: 'catalog',
    moduleId: 'test-entities',
    register(environment) {
      environment.registerInit({
        deps: { processing: catalogProcessingExtensionPoint },
        async init({ processing }) {
          processing.addEntityProvider({
            getProviderName: () => 'test-entities',
            connect: async connection => {
              await connection.applyMutation({
                type: 'full',
                entities: entities.map(entity => ({ entity: located(entity) })),
              });
            },
          });
        },
      });
    },
  });
}

function located(entity: Entity): Entity {
  const place = 'url:http://127.0.0.1/catalog';
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        'backstage.io/managed-by-location': place,
        'backstage.io/managed-by-origin-location': place,
        ...entity.metadata.annotations,
      },
    },
  };
}
