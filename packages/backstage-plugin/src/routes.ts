import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The fleet page. */
export const fleetRouteRef = createRouteRef();

/** The tab of an entity's page. */
export const entityContentRouteRef = createRouteRef();
