import { ownedVpc, runningNatGateways, type SnapshotIndex } from '@private-ecr/core';
import type { HubPlacement } from '../../model/hub';
import type { Target, VpcPlacement } from '../../model/target';
import type { GroupFacts } from '../merge-facts';
import { teamSubnets } from '../team-subnets';

/** What of a VPC decides what it would pay without the endpoints, and pays beside them. */
export interface TeamOfVpc {
  readonly entityRef: string;
  readonly mode: 'ram-shared-subnets' | 'tgw' | 'standalone';
  /** Zones of the team's subnets; undefined where they are not known. */
  readonly zones: number | undefined;
  /** NAT gateways that run in a VPC of the team's own; those of a shared VPC are the hub's. */
  readonly ownNatUnits: number;
  /** Why nothing can be said of what it saves. */
  readonly unavailable?: string;
}

/** A VPC of a group as a team of its scenario. */
export function teamOfVpc(
  facts: GroupFacts,
  { entityRef }: Target,
  placement: VpcPlacement,
  hub: HubPlacement | undefined,
): TeamOfVpc {
  const { index } = facts;
  const zones = zonesOf(index, placement.region, teamSubnets(facts, placement));
  const isOwnVpc = hub === undefined || hub.vpcId !== placement.vpcId;
  const mode = isOwnVpc ? (hub === undefined ? 'standalone' : 'tgw') : 'ram-shared-subnets';
  const natGateways = isOwnVpc ? natGatewaysIn(index, placement) : [];
  // Without a hub the NAT gateways of the VPC are those of the endpoints' VPC.
  const ownNatUnits = natGateways?.length ?? 0;
  const unavailable = [
    natGateways === undefined ? `the NAT gateways of ${placement.vpcId} were not seen` : undefined,
    mode === 'tgw' ? whyNoTransitGateway(index, placement) : undefined,
    hub === undefined && placement.topology === 'spoke-vpc'
      ? 'the VPC names no hub of the configuration, so that what it pays for the endpoints is not known'
      : undefined,
  ].find(reason => reason !== undefined);
  return { entityRef, mode, zones, ownNatUnits, ...(unavailable !== undefined && { unavailable }) };
}

function natGatewaysIn(
  index: SnapshotIndex,
  { region, vpcId, accountId }: VpcPlacement,
): readonly string[] | undefined {
  return runningNatGateways(
    index,
    ownedVpc(index, { region, vpcId }) ?? { region, vpcId, ownerId: accountId },
  );
}

/** A spoke that reaches its hub in another way pays something that is not modelled. */
function whyNoTransitGateway(
  { snapshot }: SnapshotIndex,
  { accountId, region, vpcId }: VpcPlacement,
): string | undefined {
  const attachments = snapshot.accounts[accountId]?.[region]?.TransitGatewayVpcAttachments;
  if (attachments === undefined) return `the Transit Gateway attachments of ${vpcId} were not seen`;
  return attachments.some(attachment => attachment.VpcId === vpcId)
    ? undefined
    : `${vpcId} has no Transit Gateway attachment, and what another way to the hub costs is not modelled`;
}

function zonesOf(
  index: SnapshotIndex,
  region: string,
  subnetIds: readonly string[] | undefined,
): number | undefined {
  const zones = subnetIds?.map(id => {
    const entry = index.subnet.first(region, id)?.entry;
    return entry?.AvailabilityZoneId ?? entry?.AvailabilityZone;
  });
  if (zones === undefined || zones.length === 0 || zones.includes(undefined)) return undefined;
  return new Set(zones).size;
}
