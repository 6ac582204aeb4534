import type { VpcPlacement } from '../model/target';
import type { GroupFacts } from './merge-facts';

/**
 * The subnets of a team: those that the annotation names, else all of the VPC that its account sees. Undefined where
 * neither is known.
 */
export function teamSubnets(facts: GroupFacts, placement: VpcPlacement): readonly string[] | undefined {
  if (placement.subnetIds.length > 0) return placement.subnetIds;
  const { accountId, region, vpcId } = placement;
  if (!facts.index.known('Subnets', accountId, region)) return undefined;
  const seen = facts.index.snapshot.accounts[accountId]?.[region]?.Subnets ?? [];
  return seen.flatMap(subnet => (subnet.VpcId === vpcId ? [subnet.SubnetId] : [])).sort();
}
