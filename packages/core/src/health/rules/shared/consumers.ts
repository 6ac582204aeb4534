import type { Located, RouteTable, SnapshotIndex, Subnet } from '../../../snapshot';
import type { HealthScene } from '../../scene';
import { entriesOf } from '../../scope/entries';
import type { ScopedVpc } from '../../scope/scope';
import { interfaceEndpoints } from './subjects';
import { sharesOfNetwork, subnetsGiven } from './shares';

/** Subnets in which tasks need image layers. */
export interface Consumers {
  /** Whether tasks are known to run there; otherwise they may. */
  readonly areKnown: boolean;
  readonly subnetIds: readonly string[];
}

/**
 * The subnets of a VPC from which image layers are pulled: those that traced workloads use, and those given to others
 * by RAM. Where there are none, those that may hold tasks: all but the subnets of endpoints, NAT gateways and
 * Transit Gateway attachments, and the public ones.
 */
export function consumersOf({ index, traces }: HealthScene, vpc: ScopedVpc): Consumers {
  const subnetIds = index.subnetsOfVpc.all(vpc.region, vpc.vpcId).map(({ entry }) => entry.SubnetId);
  const traced = (traces ?? []).flatMap(({ result }) =>
    result.legs.filter(({ service }) => service === 's3').map(({ subnetId }) => subnetId),
  );
  const given = sharesOfNetwork(index, { ...vpc, vpcIds: new Set([vpc.vpcId]) }).flatMap(subnetsGiven);
  const used = new Set([...traced, ...given]);
  const known = subnetIds.filter(id => used.has(id));
  if (known.length > 0) return { areKnown: true, subnetIds: known.sort() };
  const ofNetwork = networkSubnets(index, vpc);
  const possible = subnetIds.filter(id => !ofNetwork.has(id) && !isPublic(index, vpc, id));
  return { areKnown: false, subnetIds: possible.sort() };
}

function networkSubnets(index: SnapshotIndex, vpc: ScopedVpc): ReadonlySet<string> {
  const { attachmentsOfVpc } = entriesOf(index);
  const { region, vpcId } = vpc;
  return new Set([
    ...interfaceEndpoints(vpc).flatMap(({ entry }) => entry.SubnetIds ?? []),
    ...index.natGatewaysOfVpc.all(region, vpcId).flatMap(({ entry }) => entry.SubnetId ?? []),
    ...attachmentsOfVpc.all(region, vpcId).flatMap(({ entry }) => entry.SubnetIds ?? []),
  ]);
}

function isPublic(index: SnapshotIndex, { region, vpcId }: ScopedVpc, subnetId: Subnet['SubnetId']): boolean {
  const table: Located<RouteTable> | undefined =
    index.routeTableOfSubnet.first(region, subnetId) ?? index.mainRouteTable.first(region, vpcId);
  return (table?.entry.Routes ?? []).some(
    ({ DestinationCidrBlock, GatewayId }) =>
      DestinationCidrBlock === '0.0.0.0/0' && GatewayId?.startsWith('igw-') === true,
  );
}
