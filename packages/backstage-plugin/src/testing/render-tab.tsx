import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import type { JsonObject } from '@backstage/types';
import plugin from '..';
import { aBackend, type Replies } from './backend';
import { ownCache } from './own-cache';

/** Renders the tab of an entity in an app, with the real client talking to a backend that replies as told. */
export function renderTab(entity: Entity, replies: Replies, settings?: JsonObject) {
  const backend = aBackend(replies);
  const analytics = mockApis.analytics();
  const view = renderTestApp({
    features: [ownCache()],
    extensions: [
      createTestEntityPage({ entity }),
      plugin.getExtension('api:private-ecr'),
      plugin.getExtension('entity-content:private-ecr'),
    ],
    apis: [backend.fetchApi, analytics],
    ...(settings && {
      config: {
        backend: { baseUrl: 'http://localhost' },
        app: { extensions: [{ 'entity-content:private-ecr': { config: settings } }] },
      },
    }),
  });
  return { ...view, asked: backend.asked, analytics };
}
