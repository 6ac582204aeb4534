import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import plugin from '..';
import { aBackend, type Replies } from './backend';
import { ownCache } from './own-cache';

/** Renders the fleet page in an app at a URL's query, with the real client talking to a backend that replies as told. */
export function renderFleet(replies: Replies, query = '') {
  const backend = aBackend(replies);
  const analytics = mockApis.analytics();
  const view = renderTestApp({
    features: [ownCache()],
    extensions: [
      // Rows lead to the pages of entities.
      catalogPlugin.getExtension('page:catalog/entity'),
      plugin.getExtension('api:private-ecr'),
      plugin.getExtension('page:private-ecr'),
    ],
    apis: [backend.fetchApi, analytics],
    initialRouteEntries: [`/private-ecr${query}`],
  });
  return { ...view, asked: backend.asked, analytics };
}
