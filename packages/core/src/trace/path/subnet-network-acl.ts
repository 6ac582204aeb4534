import type { Located, NetworkAcl, SnapshotIndex } from '../../snapshot';
import { evidenceOf, unknown } from '../finding';
import { whyMissing } from './missing-list';
import type { Place } from './place';
import type { Sought } from './subnet-route-table';

/**
 * The network ACL of a subnet: the one associated with it, else the default one of its VPC. That none is associated is
 * known only from the list of the VPC's owner, where every ACL says what it is associated with.
 */
export function networkAclOf(
  index: SnapshotIndex,
  { region, subnetId, vpcId, vpcOwnerId }: Place,
): Sought<Located<NetworkAcl>> {
  const explicit = index.networkAclOfSubnet.first(region, subnetId);
  if (explicit !== undefined) return withEntries(explicit);
  const silent = index.networkAclsOfVpc.all(region, vpcId).find(({ entry }) => !entry.Associations);
  if (silent !== undefined) {
    const why = `the associations of ${silent.entry.NetworkAclId} are not known: it may be that of ${subnetId}`;
    return { missing: unknown(why, evidenceOf('network-acl', silent.entry.NetworkAclId)) };
  }
  const fallback = index.defaultNetworkAcl.first(region, vpcId);
  if (fallback !== undefined && index.known('NetworkAcls', vpcOwnerId, region)) return withEntries(fallback);
  const why = whyMissing(index, `the network ACL of ${subnetId}`, 'NetworkAcls', vpcOwnerId, region);
  return { missing: unknown(why, evidenceOf('subnet', subnetId)) };
}

function withEntries(acl: Located<NetworkAcl>): Sought<Located<NetworkAcl>> {
  const id = acl.entry.NetworkAclId;
  if (acl.entry.Entries !== undefined) return { value: acl };
  return { missing: unknown(`the rules of ${id} are not known`, evidenceOf('network-acl', id)) };
}
