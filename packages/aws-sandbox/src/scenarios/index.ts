import { azLost } from './az-lost';
import { endpointFailed } from './endpoint-failed';
import { endpointGroupClosed } from './endpoint-group-closed';
import { healthy } from './healthy';
import { idleEndpoint } from './idle-endpoint';
import { natLeftBehind } from './nat-left-behind';
import { privateDnsOff } from './private-dns-off';
import { s3RouteDropped } from './s3-route-dropped';
import type { Scenario } from './scenario';
import { sharePending } from './share-pending';
import { starletPolicy } from './starlet-policy';

/** The scenarios that can be laid over a world; the name of a scenario is the name of its file. */
export const SCENARIOS: readonly Scenario[] = [
  healthy,
  s3RouteDropped,
  endpointGroupClosed,
  privateDnsOff,
  endpointFailed,
  azLost,
  sharePending,
  starletPolicy,
  natLeftBehind,
  idleEndpoint,
];
