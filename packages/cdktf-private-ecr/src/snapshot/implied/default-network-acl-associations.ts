import type { DraftEntry, SnapshotDraft } from '../build/snapshot-draft';
import type { ImpliedRule } from './implied-rule';

type AclEntry = DraftEntry<'NetworkAcls'>;

/** A subnet that no other network ACL is associated with has the default one of its VPC. */
export const defaultNetworkAclAssociations: ImpliedRule = draft => {
  const acls = byVpc(draft);
  for (const ofVpc of acls.values()) {
    // An ACL of which it is not known what it is associated with may be that of any subnet.
    if (ofVpc.some(({ forgotten }) => forgotten.has('Associations'))) {
      for (const acl of ofVpc) if (acl.value.IsDefault) acl.forgotten.add('Associations');
    }
  }
  const taken = new Set(
    [...acls.values()]
      .flat()
      .flatMap(({ region, value }) =>
        (value.Associations ?? []).map(({ SubnetId }) => `${region} ${SubnetId}`),
      ),
  );
  for (const { region, value, isKnown } of draft.all('Subnets')) {
    if (isKnown || taken.has(`${region} ${value.SubnetId}`)) continue;
    const fallback = acls
      .get(`${region} ${value.VpcId}`)
      ?.find(acl => acl.value.IsDefault === true && !acl.isKnown);
    fallback?.value.Associations?.push({ SubnetId: value.SubnetId, implied: true });
  }
};

function byVpc(draft: SnapshotDraft): ReadonlyMap<string, AclEntry[]> {
  const found = new Map<string, AclEntry[]>();
  for (const acl of draft.all('NetworkAcls')) {
    const key = `${acl.region} ${acl.value.VpcId}`;
    const ofVpc = found.get(key);
    if (ofVpc === undefined) found.set(key, [acl]);
    else ofVpc.push(acl);
  }
  return found;
}
