import type { World } from '../world/world';
import { isInterface } from './endpoints';
import { changeEntries, isOfVpc, NothingToChangeError, type Scenario } from './scenario';

/** The namespace in which CloudWatch counts what endpoints carry. */
const NAMESPACE = 'AWS/PrivateLinkEndpoints';

/** Nothing goes through the interface endpoints: they are paid for and not used. */
export const idleEndpoint: Scenario = {
  name: 'idle-endpoint',
  summary: 'Nothing goes through the interface endpoints of the VPC.',
  apply: (world, target) => {
    const idle = new Set<string>();
    // Read only: which endpoints are meant.
    changeEntries(world, 'VpcEndpoints', target, endpoint => {
      if (isOfVpc(endpoint, target) && isInterface(endpoint)) idle.add(String(endpoint['VpcEndpointId']));
      return endpoint;
    });
    if (idle.size === 0) throw new NothingToChangeError('idle-endpoint', target, 'interface endpoints');
    return { ...world, metrics: world.metrics.map(metric => withoutTraffic(metric, idle)) };
  },
};

function withoutTraffic(
  metric: World['metrics'][number],
  idle: ReadonlySet<string>,
): World['metrics'][number] {
  const isMeant = metric.namespace === NAMESPACE && idle.has(metric.dimensions['VPC Endpoint Id'] ?? '');
  return isMeant ? { ...metric, values: metric.values.map(value => (value === null ? null : 0)) } : metric;
}
