import { parseArn } from '../../../ids';
import type { Located, ResourceShare, SnapshotIndex } from '../../../snapshot';
import { entriesOf } from '../../scope/entries';
import type { HealthScope } from '../../scope/scope';

/** What RAM shares so that others can use a network: the beginnings of resources in ARNs. */
const NETWORK_RESOURCES = [
  'subnet/',
  'security-group/',
  'transit-gateway/',
  'prefix-list/',
  'profile/',
] as const;

/** The VPCs that are looked at of one owner in one Region. */
export interface OwnersVpcs {
  readonly ownerId: string;
  readonly region: string;
  readonly vpcIds: ReadonlySet<string>;
}

export function byOwner({ vpcs }: HealthScope): readonly OwnersVpcs[] {
  const owners = new Map<string, OwnersVpcs>();
  for (const { ownerId, region, vpcId } of vpcs) {
    const key = `${ownerId} ${region}`;
    owners.set(key, { ownerId, region, vpcIds: new Set([...(owners.get(key)?.vpcIds ?? []), vpcId]) });
  }
  return [...owners.values()];
}

/**
 * The shares of an owner that others' pulls depend on: those of networks, less those of the subnets of other VPCs. One
 * whose resources are not known may be any.
 */
export function sharesOfNetwork(
  index: SnapshotIndex,
  { ownerId, region, vpcIds }: OwnersVpcs,
): readonly Located<ResourceShare>[] {
  return entriesOf(index)
    .sharesOf.all(ownerId, region)
    .filter(({ entry }) => {
      if (entry.associations === undefined) return true;
      return resourcesOf(entry).some(resource => {
        if (!resource.startsWith('subnet/')) return NETWORK_RESOURCES.some(kind => resource.startsWith(kind));
        const subnet = index.subnet.first(region, resource.slice('subnet/'.length));
        return subnet === undefined || vpcIds.has(subnet.entry.VpcId);
      });
    });
}

/** The subnets that a share gives to others, now. */
export function subnetsGiven({ entry }: Located<ResourceShare>): readonly string[] {
  const isHeld = (status: string | undefined) =>
    status === undefined || status.toUpperCase() === 'ASSOCIATED';
  const held = (entry.associations ?? []).filter(({ status }) => isHeld(status));
  return resourcesOf({ ...entry, associations: held })
    .filter(resource => resource.startsWith('subnet/'))
    .map(resource => resource.slice('subnet/'.length));
}

function resourcesOf({ associations }: ResourceShare): string[] {
  return (associations ?? []).flatMap(
    ({ associatedEntity }) => (associatedEntity && parseArn(associatedEntity)?.resource) ?? [],
  );
}
