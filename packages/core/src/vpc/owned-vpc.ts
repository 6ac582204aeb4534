import type { SnapshotIndex } from '../snapshot';

/** A VPC with the account whose lists tell all about it. */
export interface OwnedVpc {
  readonly vpcId: string;
  readonly region: string;
  readonly ownerId: string;
}

/** A VPC whose owner is known from any account that sees it; undefined where none does. */
export function ownedVpc(
  index: SnapshotIndex,
  { region, vpcId }: Pick<OwnedVpc, 'region' | 'vpcId'>,
): OwnedVpc | undefined {
  const seen = index.vpc.first(region, vpcId) ?? index.subnetsOfVpc.first(region, vpcId);
  return seen && { vpcId, region, ownerId: seen.ownerId };
}
