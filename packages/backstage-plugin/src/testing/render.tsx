import type { Entity } from '@backstage/catalog-model';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import type { JsonObject } from '@backstage/types';
import plugin from '..';
import { aBackend, type Replies } from './backend';
import { ownCache } from './own-cache';

export interface RenderOptions {
  /** Settings of the extension, as in `app.extensions`. */
  readonly settings?: JsonObject;
  /** Permissions by name that are refused. */
  readonly refused?: readonly string[];
}

/** Renders the card of an entity in an app, with the real client talking to a backend that replies as told. */
export function renderCard(entity: Entity, replies: Replies, { settings, refused = [] }: RenderOptions = {}) {
  const backend = aBackend(replies);
  const analytics = mockApis.analytics();
  const view = renderTestApp({
    features: [ownCache()],
    extensions: [
      createTestEntityPage({ entity }),
      plugin.getExtension('api:private-ecr'),
      plugin.getExtension('entity-card:private-ecr'),
    ],
    apis: [
      backend.fetchApi,
      analytics,
      mockApis.permission({
        authorize: ({ permission }) =>
          refused.includes(permission.name) ? AuthorizeResult.DENY : AuthorizeResult.ALLOW,
      }),
    ],
    ...(settings && {
      config: {
        app: {
          baseUrl: 'http://localhost',
          extensions: [{ 'entity-card:private-ecr': { config: settings } }],
        },
        backend: { baseUrl: 'http://localhost:7007' },
      },
    }),
  });
  return { ...view, asked: backend.asked, analytics };
}
