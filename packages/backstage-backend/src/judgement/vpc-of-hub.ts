import { type OwnedVpc, ownedVpc, type SnapshotIndex } from '@private-ecr/core';
import type { HubPlacement } from '../model/hub';

/** The VPC of a hub: that of the account which was seen to own it, else of the one that the configuration names. */
export function vpcOfHub(index: SnapshotIndex, hub: HubPlacement): OwnedVpc {
  const { vpcId, region, accountId } = hub;
  return ownedVpc(index, hub) ?? { vpcId, region, ownerId: accountId };
}
