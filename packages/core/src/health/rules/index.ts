import type { HealthRule } from '../health-rule';
import { connectionResets } from './connection-resets';
import { endpointAzInterfaces } from './endpoint-az-interfaces';
import { endpointIdle } from './endpoint-idle';
import { endpointState } from './endpoint-state';
import { natBesideEndpoints } from './nat-beside-endpoints';
import { packetsDropped } from './packets-dropped';
import { policySize } from './policy-size';
import { privateDns } from './private-dns';
import { s3GatewayRouteRule } from './s3-gateway-route';
import { shareStatus } from './share-status';
import { snapshotAge } from './snapshot-age';
import { workloadTrace } from './workload-trace';

/** All rules, in the order in which reasons of one severity are told. */
export const HEALTH_RULES: readonly HealthRule[] = [
  workloadTrace,
  endpointState,
  privateDns,
  s3GatewayRouteRule,
  shareStatus,
  endpointAzInterfaces,
  packetsDropped,
  connectionResets,
  policySize,
  snapshotAge,
  endpointIdle,
  natBesideEndpoints,
];
