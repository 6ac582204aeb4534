import type { IpPermission, SnapshotIndex } from '../snapshot';
import type { OwnedVpc } from './owned-vpc';

/** What the security group of a VPC's endpoints lets in. */
export interface EndpointIngress {
  readonly securityGroupId: string;
  /** As AWS counts rules against its quota. */
  readonly rules: number;
  /** Ranges that have a rule of their own, as AWS spells them. */
  readonly cidrs: ReadonlySet<string>;
}

/**
 * The rules of the security group that all interface endpoints of a VPC have, where there is one such group: another
 * range to admit becomes a rule of it. Undefined where it cannot be told which group that is, or how many rules it has.
 */
export function endpointIngress(
  index: SnapshotIndex,
  { vpcId, region, ownerId }: OwnedVpc,
): EndpointIngress | undefined {
  if (!index.known('VpcEndpoints', ownerId, region)) return undefined;
  const groups = index.endpointsOfVpc
    .all(region, vpcId)
    .filter(({ entry }) => entry.VpcEndpointType?.toLowerCase() === 'interface')
    .map(({ entry }) => (entry.Groups ?? []).map(({ GroupId }) => GroupId));
  const [first = [], ...others] = groups;
  const common = [...new Set(first)].filter(id => others.every(ids => ids.includes(id)));
  const [securityGroupId] = common;
  if (securityGroupId === undefined || common.length > 1) return undefined;
  const permissions = index.securityGroup.first(region, securityGroupId)?.entry.IpPermissions;
  const counts = permissions?.map(permission => rulesOf(index, region, permission));
  if (permissions === undefined || counts === undefined) return undefined;
  let rules = 0;
  for (const count of counts) {
    if (count === undefined) return undefined;
    rules += count;
  }
  const ranges = permissions.flatMap(({ IpRanges = [] }) => IpRanges.map(({ CidrIp }) => CidrIp));
  return { securityGroupId, rules, cidrs: new Set(ranges) };
}

/** One for each source; undefined where a prefix list may have nobody knows how many entries. */
function rulesOf(
  index: SnapshotIndex,
  region: string,
  { IpRanges = [], UserIdGroupPairs = [], PrefixListIds = [] }: IpPermission,
): number | undefined {
  let rules = IpRanges.length + UserIdGroupPairs.length;
  for (const { PrefixListId } of PrefixListIds) {
    const entries = index.managedPrefixList.first(region, PrefixListId)?.entry.MaxEntries;
    if (entries === undefined) return undefined;
    rules += entries;
  }
  return rules;
}
