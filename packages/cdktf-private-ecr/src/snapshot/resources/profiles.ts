import { readText } from '../build/read-arguments';
import { placementOf, type SnapshotDraft } from '../build/snapshot-draft';
import type { Instance } from '../stack/instance';
import type { ResourceReaders } from './resource-reader';

const LIST = 'ProfileAssociations';

/** Route 53 Profiles: what each holds, and the VPCs that it is associated with. */
export const profiles: ResourceReaders = {
  aws_route53profiles_profile: { lists: [LIST] },
  aws_route53profiles_association: {
    lists: [LIST],
    add: (resource, draft) => {
      const { region } = placementOf(resource);
      const ResourceId = draft.orForgetList(
        resource,
        'resource_id',
        readText(resource, 'resource_id'),
        LIST,
        { region },
      );
      if (ResourceId === undefined) return;
      const accountId = draft.ownerOfVpc(region, ResourceId) ?? placementOf(resource).accountId;
      const of = { accountId, region };
      const ProfileId = draft.orForgetList(
        resource,
        'profile_id',
        readText(resource, 'profile_id'),
        LIST,
        of,
      );
      if (ProfileId !== undefined) draft.add(LIST, of, { ResourceId, ProfileId });
    },
    // By now every Profile's contents are there, of Terraform and of what was known.
    attach: (resource, draft) => {
      const { region } = placementOf(resource);
      const vpcId = readText(resource, 'resource_id');
      const profileId = readText(resource, 'profile_id');
      if (typeof vpcId !== 'string' || typeof profileId !== 'string') return;
      const entry = draft.find(LIST, region, vpcId, profileId);
      if (entry === undefined || entry.isKnown) return;
      const contents = contentsOf(draft, region, profileId);
      if (contents !== undefined) entry.value.Resources = contents.map(ResourceArn => ({ ResourceArn }));
      else draft.notThere(resource, 'profile_id', profileId, LIST);
    },
  },
  aws_route53profiles_resource_association: {
    lists: [LIST],
    attach: (resource, draft) => {
      // What goes into an unknown Profile may go into any.
      const read = readText(resource, 'profile_id');
      const { region } = placementOf(resource);
      const profileId = draft.orForgetList(resource, 'profile_id', read, LIST, { region });
      if (profileId === undefined) return;
      const arn = readText(resource, 'resource_arn');
      for (const entry of draft.all(LIST)) {
        if (entry.region !== region || entry.value.ProfileId !== profileId) continue;
        const ResourceArn = draft.orForget(resource, 'resource_arn', arn, entry, 'Resources');
        const isThere = entry.value.Resources?.some(other => other.ResourceArn === ResourceArn) ?? false;
        if (entry.isKnown && ResourceArn !== undefined && !isThere)
          entry.value.Resources?.push({ ResourceArn });
      }
    },
  },
};

/** The ARNs in a Profile; undefined for one that no stack makes and nobody knows. */
function contentsOf(draft: SnapshotDraft, region: string, profileId: string): readonly string[] | undefined {
  const known = draft
    .all(LIST)
    .find(entry => entry.isKnown && entry.region === region && entry.value.ProfileId === profileId);
  const own = profilesOf(draft).has(profileId);
  if (!own && known?.value.Resources === undefined) return undefined;
  const arns = (known?.value.Resources ?? []).flatMap(
    ({ ResourceArn, HostedZoneId }) =>
      ResourceArn ?? (HostedZoneId === undefined ? [] : [`arn:aws:route53:::hostedzone/${HostedZoneId}`]),
  );
  return [...new Set([...arns, ...(resourcesByProfile(draft).get(profileId) ?? [])])];
}

const profileIds = new WeakMap<SnapshotDraft, ReadonlySet<string>>();

function profilesOf(draft: SnapshotDraft): ReadonlySet<string> {
  const ids =
    profileIds.get(draft) ??
    new Set(
      (draft.byType.get('aws_route53profiles_profile') ?? []).map(profile =>
        String(profile.attributeAt(['id'])),
      ),
    );
  profileIds.set(draft, ids);
  return ids;
}

const arnsByProfile = new WeakMap<SnapshotDraft, ReadonlyMap<string, readonly string[]>>();

function resourcesByProfile(draft: SnapshotDraft): ReadonlyMap<string, readonly string[]> {
  const known = arnsByProfile.get(draft);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  for (const resource of draft.byType.get('aws_route53profiles_resource_association') ?? []) {
    const { profileId, arn } = partsOf(resource);
    if (typeof profileId !== 'string' || typeof arn !== 'string') continue;
    found.set(profileId, [...(found.get(profileId) ?? []), arn]);
  }
  arnsByProfile.set(draft, found);
  return found;
}

function partsOf(resource: Instance) {
  return { profileId: readText(resource, 'profile_id'), arn: readText(resource, 'resource_arn') };
}
