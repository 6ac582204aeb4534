import { sharesOfNetwork, subnetsGiven } from '../health/rules/shared/shares';
import type { SnapshotIndex } from '../snapshot';
import type { OwnedVpc } from './owned-vpc';

/**
 * Accounts that the subnets of a VPC are shared with; undefined where that was not read, or where they are shared with an
 * organisation or a part of one, which may be any number of accounts.
 */
export function participantAccounts(
  index: SnapshotIndex,
  { vpcId, region, ownerId }: OwnedVpc,
): ReadonlySet<string> | undefined {
  if (!index.known('ResourceShares', ownerId, region)) return undefined;
  const shares = sharesOfNetwork(index, { ownerId, region, vpcIds: new Set([vpcId]) });
  if (shares.some(({ entry }) => entry.associations === undefined)) return undefined;
  const principals = shares
    .filter(share => subnetsGiven(share).some(id => isIn(index, region, id, vpcId)))
    .flatMap(({ entry }) => entry.associations ?? [])
    .filter(({ associationType, status }) => associationType === 'PRINCIPAL' && isHeld(status))
    .map(({ associatedEntity }) => associatedEntity ?? '');
  return principals.every(principal => /^\d{12}$/.test(principal)) ? new Set(principals) : undefined;
}

function isIn(index: SnapshotIndex, region: string, subnetId: string, vpcId: string): boolean {
  return index.subnet.first(region, subnetId)?.entry.VpcId === vpcId;
}

function isHeld(status: string | undefined): boolean {
  return status === undefined || ['ASSOCIATED', 'ASSOCIATING'].includes(status.toUpperCase());
}
