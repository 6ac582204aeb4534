import { readText } from './read-arguments';
import { forgetListsOfVpcs } from './known-entries';
import { placementOf, type SnapshotDraft } from './snapshot-draft';

/**
 * VPCs that resources name and that nobody makes or knows. Nothing about them passes, since their own record is not
 * there; where a place has no other VPC, its lists are left out, so that what is missing is called by its name.
 */
export function forgetListsOfExistingVpcs(draft: SnapshotDraft): void {
  const places = new Set(draft.all('Vpcs').map(({ accountId, region }) => `${accountId} ${region}`));
  const noted = new Set<string>();
  for (const resources of draft.byType.values()) {
    for (const resource of resources) {
      const { accountId, region } = placementOf(resource);
      const vpcId = readText(resource, 'vpc_id');
      if (typeof vpcId !== 'string' || draft.find('Vpcs', region, vpcId) !== undefined) continue;
      if (resource.type === 'aws_route53_vpc_association_authorization') continue;
      const key = `${resource.stack} ${region} ${vpcId}`;
      if (!noted.has(key)) draft.notThere(resource, 'vpc_id', vpcId, 'Vpcs');
      noted.add(key);
      if (places.has(`${accountId} ${region}`)) continue;
      forgetListsOfVpcs(draft, { accountId, region });
    }
  }
}
