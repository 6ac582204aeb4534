import type { Located, VpcEndpoint } from '../../snapshot';
import type { HealthRule } from '../health-rule';
import { degraded, type Observation } from '../observation';
import type { HealthScene } from '../scene';
import { allInterfaceEndpoints, endpointName, endpointSubject } from './shared/subjects';
import { noTraffic, percent, recentTraffic } from './shared/traffic';

/**
 * Resets that an interface endpoint received in the recent past, per new connection. Above the threshold's share and its
 * floor it is `degraded`: connections break that should not. No datapoint is no reset; metrics that nobody read are
 * `unknown`.
 */
export const connectionResets: HealthRule = {
  id: 'connection-resets',
  title: 'Connections through endpoints are not reset',
  evaluate: scene => allInterfaceEndpoints(scene.scope).flatMap(endpoint => ofEndpoint(scene, endpoint)),
};

function ofEndpoint(scene: HealthScene, endpoint: Located<VpcEndpoint>): Observation[] {
  const traffic = recentTraffic(scene, endpoint, 'resetsReceived', 'newConnections');
  if (traffic === undefined) return [noTraffic(scene, endpoint, ['resetsReceived', 'newConnections'])];
  const { counted, base } = traffic;
  const { resetsFloor, resetsPerConnectionRatio } = scene.thresholds;
  if (counted.sum === 0 || counted.sum < resetsFloor) return [];
  if (counted.sum <= base.sum * resetsPerConnectionRatio) return [];
  const share = base.sum === 0 ? 'none of them new' : `${percent(counted.sum / base.sum)} of the new ones`;
  return [
    degraded(
      endpointSubject(endpoint),
      `${endpointName(endpoint)} saw ${counted.sum} connections reset, ${share}, from ${counted.from} to ${counted.to}`,
      'Look at AWS Health for the service, and for clients or appliances on the way that close connections.',
    ),
  ];
}
