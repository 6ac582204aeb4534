import type { NatGateway, SnapshotIndex } from '../snapshot';
import type { OwnedVpc } from './owned-vpc';

const RUNNING: ReadonlySet<string> = new Set(['available', 'pending']);

/**
 * The ids of the NAT gateways of a VPC that run and lead to the internet, in their order; private ones lead to other
 * networks. Undefined where the owner's list was not read.
 */
export function runningNatGateways(
  index: SnapshotIndex,
  { vpcId, region, ownerId }: OwnedVpc,
): readonly string[] | undefined {
  if (!index.known('NatGateways', ownerId, region)) return undefined;
  return index.natGatewaysOfVpc
    .all(region, vpcId)
    .flatMap(({ entry }) => (leadsOut(entry) ? [entry.NatGatewayId] : []))
    .sort();
}

function leadsOut({ State, ConnectivityType }: NatGateway): boolean {
  return RUNNING.has(State?.toLowerCase() ?? 'available') && ConnectivityType?.toLowerCase() !== 'private';
}
