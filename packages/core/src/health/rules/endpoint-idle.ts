import type { Located, VpcEndpoint } from '../../snapshot';
import { evidenceOf } from '../../trace/finding';
import type { HealthRule } from '../health-rule';
import { info, type Observation, unseenAside } from '../observation';
import type { HealthScene } from '../scene';
import { atListPrice } from './shared/monthly-cost';
import { allInterfaceEndpoints, endpointName, endpointSubject } from './shared/subjects';

const DAY_SECONDS = 86_400;

/**
 * An interface endpoint without a byte for two weeks is paid for nothing: `info`, as it would work. It takes metrics
 * over that whole time; without them nothing is said, and the status does not depend on it. Gateway endpoints are free.
 */
export const endpointIdle: HealthRule = {
  id: 'endpoint-idle',
  title: 'Every endpoint that is paid for is used',
  evaluate: scene =>
    allInterfaceEndpoints(scene.scope)
      .filter(({ entry }) => entry.State?.toLowerCase() === 'available')
      .flatMap(endpoint => ofEndpoint(scene, endpoint)),
};

function ofEndpoint(
  { metrics, now, thresholds }: HealthScene,
  endpoint: Located<VpcEndpoint>,
): Observation[] {
  const { VpcEndpointId, SubnetIds = [] } = endpoint.entry;
  const subject = endpointSubject(endpoint);
  const name = endpointName(endpoint);
  const { idleAfterSeconds, staleAfterSeconds } = thresholds;
  const bytes = metrics?.measure({
    endpointId: VpcEndpointId,
    subnetIds: endpoint.entry.SubnetIds,
    metric: 'bytesProcessed',
    windowSeconds: idleAfterSeconds,
    // Long windows are read less often than short ones.
    staleAfterSeconds: Math.max(staleAfterSeconds, DAY_SECONDS),
    now,
  });
  if (bytes === undefined) {
    const what = `BytesProcessed of ${name} over the last ${idleAfterSeconds} seconds`;
    return [unseenAside(subject, what, 'it may be paid for and not used')];
  }
  if (bytes.sum > 0) return [];
  return [
    info(
      subject,
      `${name} carried no byte from ${bytes.from} to ${bytes.to}${atListPrice(endpoint.region, 'vpceHour', SubnetIds.length)}`,
      'Remove it if it is not new and no workload needs its service.',
      ...[...SubnetIds].sort().map(id => evidenceOf('subnet', id)),
    ),
  ];
}
