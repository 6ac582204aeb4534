import type { Located, VpcEndpoint } from '../../../snapshot';
import type { EndpointMetric } from '../../metrics/metric-names.data';
import { ENDPOINT_METRICS } from '../../metrics/metric-names.data';
import type { Measured } from '../../metrics/measure';
import { type Observation, unseen } from '../../observation';
import type { HealthScene } from '../../scene';
import { endpointName, endpointSubject } from './subjects';

/** Two metrics of an endpoint over the recent past. */
export interface Traffic {
  readonly counted: Measured;
  readonly base: Measured;
}

/** What the endpoint's metrics say of the last {@link HealthThresholds.trafficWindowSeconds}, if they do. */
export function recentTraffic(
  { metrics, now, thresholds }: HealthScene,
  { entry }: Located<VpcEndpoint>,
  counted: EndpointMetric,
  base: EndpointMetric,
): Traffic | undefined {
  const [first, second] = [counted, base].map(metric =>
    metrics?.measure({
      endpointId: entry.VpcEndpointId,
      subnetIds: entry.SubnetIds,
      metric,
      windowSeconds: thresholds.trafficWindowSeconds,
      staleAfterSeconds: thresholds.staleAfterSeconds,
      now,
    }),
  );
  return first === undefined || second === undefined ? undefined : { counted: first, base: second };
}

/** Says that the metrics are not there, or too old. */
export function noTraffic(
  { thresholds }: HealthScene,
  endpoint: Located<VpcEndpoint>,
  metrics: readonly EndpointMetric[],
): Observation {
  const names = metrics.map(metric => ENDPOINT_METRICS[metric]).join(' and ');
  return unseen(
    endpointSubject(endpoint),
    `${names} of ${endpointName(endpoint)} over the last ${thresholds.trafficWindowSeconds} seconds`,
    'traffic may be lost',
  );
}

/** A share for a sentence: `12.5 %`. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(3))} %`;
}
