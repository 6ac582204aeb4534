import type { Located, Subnet, VpcEndpoint } from '../../snapshot';
import { evidenceOf } from '../../trace/finding';
import { listOf } from '../../trace/path/missing-list';
import { inSameZone, zoneName } from '../../trace/path/zones-of-subnets';
import type { HealthRule } from '../health-rule';
import { degraded, failing, type Observation, unseen } from '../observation';
import type { HealthScene } from '../scene';
import type { ScopedVpc } from '../scope/scope';
import { endpointName, endpointSubject, interfaceEndpoints, listed } from './shared/subjects';

/**
 * An interface in every zone in which the VPC has subnets. A zone without one is `degraded`: its tasks go through
 * another zone, and stand still when that one fails. An endpoint without any interface is `failing`. Zones are compared
 * by id, since their names differ by account.
 */
export const endpointAzInterfaces: HealthRule = {
  id: 'endpoint-az-interfaces',
  title: 'Every endpoint has an interface in every zone of its VPC',
  evaluate: scene =>
    scene.scope.vpcs.flatMap(vpc => [
      ...vpc.endpoints.filter(({ entry }) => entry.VpcEndpointType === undefined).map(ofNoType),
      ...interfaceEndpoints(vpc).flatMap(endpoint => ofEndpoint(scene, vpc, endpoint)),
    ]),
};

function ofNoType(endpoint: Located<VpcEndpoint>): Observation {
  const what = `the type of ${endpointName(endpoint)}`;
  return unseen(
    endpointSubject(endpoint),
    what,
    'whether it should have interfaces, names and metrics cannot be told',
  );
}

function ofEndpoint(scene: HealthScene, vpc: ScopedVpc, endpoint: Located<VpcEndpoint>): Observation[] {
  const subject = endpointSubject(endpoint);
  const name = endpointName(endpoint);
  const { SubnetIds, NetworkInterfaceIds } = endpoint.entry;
  if (SubnetIds === undefined) {
    return [unseen(subject, `the subnets of ${name}`, 'its interfaces may be in one zone only')];
  }
  if (SubnetIds.length === 0 || NetworkInterfaceIds?.length === 0) {
    const fix = 'Add a subnet in every zone that has tasks.';
    return [failing(subject, `${name} has no network interface, so nothing reaches it`, fix)];
  }
  return [...fewerInterfaces(endpoint, SubnetIds.length), ...zonesWithout(scene, vpc, endpoint, SubnetIds)];
}

function fewerInterfaces(endpoint: Located<VpcEndpoint>, subnetCount: number): Observation[] {
  const subject = endpointSubject(endpoint);
  const interfaceIds = endpoint.entry.NetworkInterfaceIds;
  // Before an endpoint is made only its subnets are known; each of them will get an interface.
  if (interfaceIds === undefined || interfaceIds.length >= subnetCount) return [];
  return [
    degraded(
      subject,
      `${endpointName(endpoint)} has ${interfaceIds.length} of the ${subnetCount} interfaces that its subnets call for`,
      'Remove the subnet without an interface from the endpoint and add it again.',
    ),
  ];
}

function zonesWithout(
  { index }: HealthScene,
  vpc: ScopedVpc,
  endpoint: Located<VpcEndpoint>,
  subnetIds: readonly string[],
): Observation[] {
  const subject = endpointSubject(endpoint);
  const name = endpointName(endpoint);
  if (!index.known('Subnets', vpc.ownerId, vpc.region)) {
    const what = `the ${listOf('Subnets', vpc.ownerId, vpc.region)}`;
    return [unseen(subject, what, `${vpc.vpcId} may have subnets in zones without an interface`)];
  }
  const own = subnetIds.map(id => index.subnet.first(vpc.region, id));
  const compared = index.subnetsOfVpc
    .all(vpc.region, vpc.vpcId)
    .map(subnet => ({ subnet, answers: own.map(other => inSameZone(subnet, other)) }))
    .filter(({ answers }) => !answers.includes(true));
  const [inDoubt, without] = split(compared, ({ answers }) => answers.includes(undefined));
  return [
    ...(without.length > 0
      ? [
          missing(
            endpoint,
            without.map(({ subnet }) => subnet),
          ),
        ]
      : []),
    ...(inDoubt.length > 0
      ? [
          unseen(
            subject,
            `the zones of ${listed(inDoubt.map(({ subnet }) => subnet.entry.SubnetId))} and of the subnets of ${name}`,
            'whether an interface is in the same zone cannot be told',
          ),
        ]
      : []),
  ];
}

function missing(endpoint: Located<VpcEndpoint>, subnets: readonly Located<Subnet>[]): Observation {
  const ids = subnets.map(({ entry }) => entry.SubnetId).sort();
  const zones = listed(subnets.map(zoneName));
  return degraded(
    endpointSubject(endpoint),
    `${endpointName(endpoint)} has no interface in ${zones}, where the VPC has ${listed(ids)}`,
    `Add a subnet in ${zones} to the endpoint.`,
    ...ids.map(id => evidenceOf('subnet', id)),
  );
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter(item => !test(item))];
}
