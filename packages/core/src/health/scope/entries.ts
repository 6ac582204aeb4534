import {
  bareZoneId,
  type HostedZone,
  type ListEntry,
  type ListName,
  type Located,
  type NetworkSnapshot,
  type ResourceShare,
  type SnapshotIndex,
} from '../../snapshot';
import { type Lookup, lookup } from '../../snapshot/lookup';
import { mergeViews } from '../../snapshot/merge-views';
import { memoized } from '../../trace/memoized';

type By<Name extends ListName> = Lookup<Located<ListEntry<Name>>>;

/** Questions that health asks of a whole snapshot, beside those that its index answers. */
export interface HealthEntries {
  /** Every VPC that something in the snapshot names, once, whether it is described or not. */
  readonly vpcs: readonly { readonly vpcId: string; readonly region: string; readonly ownerId: string }[];
  readonly attachmentsOfVpc: By<'TransitGatewayVpcAttachments'>;
  /** By owner and Region. */
  readonly sharesOf: By<'ResourceShares'>;
  readonly hostedZones: readonly Located<HostedZone>[];
  readonly profileAssociations: readonly Located<ListEntry<'ProfileAssociations'>>[];
}

/** Arranges them once per index, however many VPCs are asked about. */
export const entriesOf = memoized((index: SnapshotIndex): HealthEntries => {
  const views = <Name extends ListName>(list: Name) => mergeViews(index.snapshot, list);
  return {
    vpcs: namedVpcs(index, [...views('Vpcs'), ...views('VpcEndpoints'), ...views('Subnets')]),
    attachmentsOfVpc: lookup(views('TransitGatewayVpcAttachments'), ({ entry, region }) => [
      [region, entry.VpcId],
    ]),
    sharesOf: lookup(sharesByOwner(index.snapshot), ({ ownerId, region }) => [[ownerId, region]]),
    hostedZones: views('HostedZones').flatMap(({ entry }) => {
      const zone = 'Id' in entry ? index.zones.byId.first(bareZoneId(entry.Id)) : undefined;
      return zone === undefined ? [] : [zone];
    }),
    profileAssociations: views('ProfileAssociations'),
  };
});

function namedVpcs(
  index: SnapshotIndex,
  naming: readonly Located<{ readonly VpcId: string }>[],
): HealthEntries['vpcs'] {
  const byId = new Map<string, HealthEntries['vpcs'][number]>();
  for (const { entry, region, ownerId } of naming) {
    const key = `${region} ${entry.VpcId}`;
    const owner = index.vpc.first(region, entry.VpcId)?.ownerId ?? ownerId;
    if (!byId.has(key)) byId.set(key, { vpcId: entry.VpcId, region, ownerId: owner });
  }
  return [...byId.values()];
}

/** Every share once. Those that it is shared with are told of it too: what its owner says counts. */
function sharesByOwner({ accounts }: NetworkSnapshot): readonly Located<ResourceShare>[] {
  const byArn = new Map<string, { share: Located<ResourceShare>; isOwners: boolean }>();
  for (const accountId of Object.keys(accounts).sort()) {
    for (const [region, lists] of Object.entries(accounts[accountId] ?? {})) {
      for (const entry of lists.ResourceShares ?? []) {
        const ownerId = entry.owningAccountId ?? accountId;
        const isOwners = ownerId === accountId;
        const key = `${region} ${entry.resourceShareArn}`;
        const earlier = byArn.get(key);
        if (earlier === undefined || (isOwners && !earlier.isOwners)) {
          byArn.set(key, { share: { entry, ownerId, region }, isOwners });
        }
      }
    }
  }
  return [...byArn.values()].map(({ share }) => share);
}
