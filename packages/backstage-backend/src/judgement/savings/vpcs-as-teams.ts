import type { HubPlacement } from '../../model/hub';
import type { Target, VpcPlacement } from '../../model/target';
import type { GroupFacts } from '../merge-facts';
import type { ElsewhereSaving } from './savings-result';
import { type TeamOfVpc, teamOfVpc } from './team-of-vpc';

/** A VPC that says where it is. */
export type PlacedVpc = Target & { readonly placement: VpcPlacement };

export function isPlacedVpc(target: Target): target is PlacedVpc {
  return target.kind === 'vpc' && target.placement !== undefined;
}

export interface VpcsAsTeams {
  readonly teams: readonly TeamOfVpc[];
  /** Entities whose saving is that of others. */
  readonly elsewhere: ReadonlyMap<string, ElsewhereSaving>;
}

/** Each VPC that pulls through the endpoints, once: a second entity for one, or the hub itself, would count it twice. */
export function vpcsAsTeams(
  vpcs: readonly PlacedVpc[],
  services: ReadonlyMap<string, readonly Target[]>,
  hub: HubPlacement | undefined,
  facts: GroupFacts,
): VpcsAsTeams {
  const first = new Map<string, PlacedVpc>();
  const elsewhere = new Map<string, ElsewhereSaving>();
  for (const vpc of vpcs) {
    const { region, vpcId, accountId, subnetIds } = vpc.placement;
    const isHubs = hub?.vpcId === vpcId;
    const key = [region, vpcId, ...(isHubs ? [accountId, ...subnetIds] : [])].join(' ');
    const reason =
      hub !== undefined && isTheHubItself(vpc, hub) && !services.has(vpc.entityRef)
        ? 'this is the hub: what it saves is shown at the VPCs that pull through it'
        : first.has(key)
          ? 'another entity stands for the same VPC, and its saving is shown there'
          : undefined;
    if (reason === undefined) first.set(key, vpc);
    else elsewhere.set(vpc.entityRef, { state: 'elsewhere', reason });
  }
  const teams = [...first.values()].map(vpc => teamOfVpc(facts, vpc, vpc.placement, hub));
  return { teams, elsewhere };
}

/** The whole VPC in its owner's account; a team there has subnets of its own. */
function isTheHubItself({ placement }: PlacedVpc, hub: HubPlacement): boolean {
  const { accountId, vpcId, subnetIds } = placement;
  return vpcId === hub.vpcId && accountId === hub.accountId && subnetIds.length === 0;
}
