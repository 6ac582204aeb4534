import { collectionRoute } from './collection';
import { confirmRequestRoute } from './confirm-request';
import { diagnoseRoute } from './diagnose';
import { discoveredVpcsRoute } from './discovered-vpcs';
import { driftRoute } from './drift';
import { entityDetailRoute } from './entity-detail';
import { entityDrainRoute } from './entity-drain';
import { entityHistoryRoute } from './entity-history';
import { entityRefreshRoute } from './entity-refresh';
import { entitySummaryRoute } from './entity-summary';
import { estimateRoute } from './estimate';
import { fleetRoute } from './fleet';
import { hubsRoute } from './hubs';
import { makeRequestRoute } from './make-request';
import { previewRequestRoute } from './preview-request';
import { readinessRoute } from './readiness';
import { releaseRequestRoute } from './release-request';
import { requestRoute } from './request';
import { requestOptionsRoute } from './request-options';
import { requestsRoute } from './requests';
import type { Route } from './route';
import { teamRoute } from './team';
import { teamsRoute } from './teams';

/** All that the API has: the router and its OpenAPI document are made from this table. */
export const ROUTES: readonly Route[] = [
  entitySummaryRoute,
  entityDetailRoute,
  entityHistoryRoute,
  entityRefreshRoute,
  teamRoute,
  teamsRoute,
  fleetRoute,
  hubsRoute,
  collectionRoute,
  diagnoseRoute,
  estimateRoute,
  requestOptionsRoute,
  previewRequestRoute,
  makeRequestRoute,
  requestsRoute,
  requestRoute,
  confirmRequestRoute,
  releaseRequestRoute,
  entityDrainRoute,
  driftRoute,
  discoveredVpcsRoute,
  readinessRoute,
];
