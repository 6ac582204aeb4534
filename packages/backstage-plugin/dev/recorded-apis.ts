import { InMemoryCatalogClient } from '@backstage/catalog-client/testUtils';
import { ApiBlueprint, createFrontendModule } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { PrivateEcrClient, privateEcrApiRef } from '../src/api';
import { ENTITIES } from './entities';
import { recordedFetch } from './recorded-backend';

/** Leaves a mark for the bench of the card. */
async function markedFetch(input: RequestInfo | URL): Promise<Response> {
  const response = await recordedFetch(input);
  performance.mark('answered');
  return response;
}

/** The real client, and in place of the backends what was recorded. */
export const recordedApis = [
  createFrontendModule({
    pluginId: 'private-ecr',
    extensions: [
      ApiBlueprint.make({
        params: defineParams =>
          defineParams({
            api: privateEcrApiRef,
            deps: {},
            factory: () =>
              new PrivateEcrClient({
                discoveryApi: { getBaseUrl: async plugin => `http://recorded/api/${plugin}` },
                fetchApi: { fetch: markedFetch as typeof fetch },
              }),
          }),
      }),
    ],
  }),
  createFrontendModule({
    pluginId: 'catalog',
    extensions: [
      ApiBlueprint.make({
        params: defineParams =>
          defineParams({
            api: catalogApiRef,
            deps: {},
            factory: () => new InMemoryCatalogClient({ entities: [...ENTITIES] }),
          }),
      }),
    ],
  }),
];
