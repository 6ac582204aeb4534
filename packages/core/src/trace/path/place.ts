import type { Located, SnapshotIndex, Subnet } from '../../snapshot';

/** A subnet as an end of a path. */
export interface Place {
  readonly region: string;
  readonly subnetId: string;
  readonly subnet: Located<Subnet>;
  readonly vpcId: string;
  /** The account that owns the VPC, whose lists tell all about it; a participant's prove nothing. */
  readonly vpcOwnerId: string;
}

/** Where a subnet lies; undefined where the snapshot does not hold it. */
export function placeOf(index: SnapshotIndex, region: string, subnetId: string): Place | undefined {
  const subnet = index.subnet.first(region, subnetId);
  if (subnet === undefined) return undefined;
  const vpcId = subnet.entry.VpcId;
  const vpc = index.vpc.first(region, vpcId);
  // A record that names no owner may stand in the lists of a participant: one that names the owner goes first.
  const vpcOwnerId = vpc?.entry.OwnerId ?? subnet.entry.OwnerId ?? vpc?.ownerId ?? subnet.ownerId;
  return { region, subnetId, subnet, vpcId, vpcOwnerId };
}

/** Whether two places lie in one VPC. */
export function inSameVpc(a: Place, b: Place): boolean {
  return a.vpcId === b.vpcId && a.region === b.region;
}
