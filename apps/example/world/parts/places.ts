import type { Network, Team } from '../network/network';
import { findIn } from '../network/snapshot';

/** Where a team's tasks run. */
export interface TeamPlace {
  readonly vpcId: string;
  /** The account that owns the VPC: the hub's where its subnets are shared. */
  readonly ownerId: string;
  /** The table that routes the team's subnets. */
  readonly routeTableId: string;
}

/** Where a team's tasks run, as the network has it. */
export function placeOf({ name, subnetIds }: Team, { snapshot }: Network): TeamPlace {
  const subnetId = subnetIds[0];
  const subnet = findIn(snapshot, 'Subnets', ({ SubnetId }) => SubnetId === subnetId);
  const table = findIn(snapshot, 'RouteTables', ({ Associations }) =>
    ((Associations ?? []) as { SubnetId?: string }[]).some(({ SubnetId }) => SubnetId === subnetId),
  );
  if (subnet === undefined || table === undefined) {
    throw new Error(
      `the snapshot does not have the subnet ${subnetId} of the team ${name}, or no table that routes it`,
    );
  }
  return {
    vpcId: String(subnet.entry.VpcId),
    ownerId: subnet.place.accountId,
    routeTableId: String(table.entry.RouteTableId),
  };
}

/** The hub of a team: none of a standalone one. */
export function hubOf({ hub }: Team, { hubs }: Network) {
  return hubs.find(({ name }) => name === hub);
}

/** The VPCs whose endpoints a team calls through: its own, and its hub's. */
export function endpointVpcIds(team: Team, network: Network): readonly string[] {
  const hub = hubOf(team, network);
  return [placeOf(team, network).vpcId, ...(hub === undefined ? [] : [hub.vpcId])];
}
