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
  const vpcOwnerId = index.vpc.first(region, vpcId)?.ownerId ?? subnet.ownerId;
  return { region, subnetId, subnet, vpcId, vpcOwnerId };
}

/** Whether two places lie in one VPC. */
export function inSameVpc(a: Place, b: Place): boolean {
  return a.vpcId === b.vpcId && a.region === b.region;
}
