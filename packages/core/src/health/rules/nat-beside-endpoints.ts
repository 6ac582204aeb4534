import { evidenceOf } from '../../trace/finding';
import { listOf } from '../../trace/path/missing-list';
import { runningNatGateways } from '../../vpc/running-nat-gateways';
import type { HealthRule } from '../health-rule';
import { info, type Observation, unseenAside } from '../observation';
import type { HealthScene } from '../scene';
import type { ScopedVpc } from '../scope/scope';
import { atListPrice } from './shared/monthly-cost';
import { interfaceEndpoints, listed, serviceOf, vpcSubject } from './shared/subjects';

const REGISTRY_SERVICES = ['ecr.api', 'ecr.dkr'];

/**
 * A NAT gateway in a VPC that has the registry's endpoints: `info`, since other traffic may need it, but pulls no longer
 * do. Private NAT gateways lead to other networks, and do not count.
 */
export const natBesideEndpoints: HealthRule = {
  id: 'nat-beside-endpoints',
  title: 'No NAT gateway is paid for beside the endpoints',
  evaluate: scene => scene.scope.vpcs.filter(hasRegistry).flatMap(vpc => ofVpc(scene, vpc)),
};

function hasRegistry(vpc: ScopedVpc): boolean {
  const services = interfaceEndpoints(vpc).map(serviceOf);
  return REGISTRY_SERVICES.every(service => services.includes(service));
}

function ofVpc({ index }: HealthScene, vpc: ScopedVpc): Observation[] {
  const { vpcId, ownerId, region } = vpc;
  const ids = runningNatGateways(index, vpc);
  if (ids === undefined) {
    const what = `the ${listOf('NatGateways', ownerId, region)}`;
    return [
      unseenAside(vpcSubject(vpc), what, 'a NAT gateway that pulls no longer need may still cost money'),
    ];
  }
  if (ids.length === 0) return [];
  return [
    info(
      vpcSubject(vpc),
      `${vpcId} has the registry's endpoints, and still ${listed(ids)}${atListPrice(region, 'natHour', ids.length)}`,
      'Remove it if nothing but pulls goes through it: look at its traffic by destination in the flow logs.',
      ...ids.map(id => evidenceOf('nat-gateway', id)),
    ),
  ];
}
