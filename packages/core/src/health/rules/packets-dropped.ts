import type { Located, VpcEndpoint } from '../../snapshot';
import type { HealthRule } from '../health-rule';
import { degraded, type Observation } from '../observation';
import type { HealthScene } from '../scene';
import { allInterfaceEndpoints, endpointName, endpointSubject } from './shared/subjects';
import { noTraffic, percent, recentTraffic } from './shared/traffic';

/** CloudWatch publishes no count of packets: bytes are counted in full packets, the fewest they can have been. */
const BYTES_PER_PACKET = 1_500;

/**
 * Packets that an interface endpoint dropped in the recent past. Above the threshold's share and its floor it is
 * `degraded`: some pulls are slow or fail, others work. No datapoint is no dropped packet; metrics that nobody read
 * are `unknown`.
 */
export const packetsDropped: HealthRule = {
  id: 'packets-dropped',
  title: 'Endpoints drop no packets',
  evaluate: scene => allInterfaceEndpoints(scene.scope).flatMap(endpoint => ofEndpoint(scene, endpoint)),
};

function ofEndpoint(scene: HealthScene, endpoint: Located<VpcEndpoint>): Observation[] {
  const traffic = recentTraffic(scene, endpoint, 'packetsDropped', 'bytesProcessed');
  if (traffic === undefined) return [noTraffic(scene, endpoint, ['packetsDropped', 'bytesProcessed'])];
  const { counted, base } = traffic;
  const { droppedPacketsFloor, droppedPacketsRatio } = scene.thresholds;
  const all = counted.sum + Math.ceil(base.sum / BYTES_PER_PACKET);
  const share = all === 0 ? 0 : counted.sum / all;
  if (counted.sum < droppedPacketsFloor || share <= droppedPacketsRatio) return [];
  return [
    degraded(
      endpointSubject(endpoint),
      `${endpointName(endpoint)} dropped ${counted.sum} packets, about ${percent(share)}, from ${counted.from} to ${counted.to}`,
      'Spread the load over more zones or endpoints, and look at AWS Health for the zones of its interfaces.',
    ),
  ];
}
