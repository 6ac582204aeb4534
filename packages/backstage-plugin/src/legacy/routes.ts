import { createExternalRouteRef, createRouteRef } from '@backstage/core-plugin-api';

/** Where the views of the plugin are, once an app has mounted them. */
export const routes = {
  fleet: createRouteRef({ id: 'private-ecr:fleet' }),
  entityContent: createRouteRef({ id: 'private-ecr:entity' }),
};

/** Ways from view to view, which are there only where an app has mounted the other one. */
export const toFleet = createExternalRouteRef({
  id: 'private-ecr:to-fleet',
  optional: true,
  defaultTarget: 'private-ecr.fleet',
});

export const toEntityContent = createExternalRouteRef({
  id: 'private-ecr:to-entity',
  optional: true,
  defaultTarget: 'private-ecr.entityContent',
});
