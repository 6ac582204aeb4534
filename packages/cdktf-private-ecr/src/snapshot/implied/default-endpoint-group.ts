import type { DraftEntry, SnapshotDraft } from '../build/snapshot-draft';
import type { ImpliedRule } from './implied-rule';

/** An interface endpoint without security groups has the default one of its VPC. */
export const defaultEndpointGroup: ImpliedRule = draft => {
  const groups = defaultGroups(draft);
  for (const { value, isKnown, region, forgotten } of draft.all('VpcEndpoints')) {
    if (isKnown || value.VpcEndpointType?.toLowerCase() !== 'interface' || forgotten.has('Groups')) continue;
    const GroupId = groups.get(`${region} ${value.VpcId}`)?.value.GroupId;
    if ((value.Groups ?? []).length === 0 && GroupId !== undefined)
      value.Groups = [{ GroupId, implied: true }];
  }
};

function defaultGroups(draft: SnapshotDraft): ReadonlyMap<string, DraftEntry<'SecurityGroups'>> {
  return new Map(
    draft
      .all('SecurityGroups')
      .filter(({ value }) => value.GroupName === 'default' && value.VpcId !== undefined)
      .map(entry => [`${entry.region} ${entry.value.VpcId ?? ''}`, entry]),
  );
}
