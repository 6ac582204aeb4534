/**
 * Private ECR for portals on the old frontend system.
 *
 * The views are those of the new one; settings are props instead of `app.extensions`.
 *
 * @packageDocumentation
 */
import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { PrivateEcrClient, privateEcrApiRef } from './api';
import {
  accountAndHubFieldExtension,
  needsFieldExtension,
  previewFieldExtension,
  sizeFieldExtension,
} from './legacy/form-fields';
import { routes, toEntityContent, toFleet } from './legacy/routes';

/** The plugin: its API and its routes. */
export const privateEcrPlugin = createPlugin({
  id: 'private-ecr',
  apis: [
    createApiFactory({
      api: privateEcrApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new PrivateEcrClient(deps),
    }),
  ],
  routes,
  externalRoutes: { toFleet, toEntityContent },
});

/** The card of a Component, of a Resource of type `private-ecr-vpc`, or of a Group. */
export const EntityPrivateEcrCard = privateEcrPlugin.provide(
  createComponentExtension({
    name: 'EntityPrivateEcrCard',
    component: { lazy: () => import('./legacy/EntityCard').then(m => m.EntityCard) },
  }),
);

/** The tab of a Component or a Resource. */
export const EntityPrivateEcrContent = privateEcrPlugin.provide(
  createRoutableExtension({
    name: 'EntityPrivateEcrContent',
    component: () => import('./legacy/EntityContent').then(m => m.EntityContent),
    mountPoint: routes.entityContent,
  }),
);

/** The page over everything. */
export const PrivateEcrFleetPage = privateEcrPlugin.provide(
  createRoutableExtension({
    name: 'PrivateEcrFleetPage',
    component: () => import('./legacy/FleetPage').then(m => m.FleetPage),
    mountPoint: routes.fleet,
  }),
);

/** Fields of the form for a network: children of `ScaffolderFieldExtensions`. */
export const PrivateEcrAccountAndHubField = privateEcrPlugin.provide(accountAndHubFieldExtension);
export const PrivateEcrSizeField = privateEcrPlugin.provide(sizeFieldExtension);
export const PrivateEcrNeedsField = privateEcrPlugin.provide(needsFieldExtension);
export const PrivateEcrPreviewField = privateEcrPlugin.provide(previewFieldExtension);

export type { LegacyProps } from './legacy/Provided';
export { type PrivateEcrApi, privateEcrApiRef, PrivateEcrApiError } from './api';
export { privateEcrTranslationRef } from './translation';
export { isPrivateEcrAvailable, isPrivateEcrCardAvailable } from './legacy/is-available';
