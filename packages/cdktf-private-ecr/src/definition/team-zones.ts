import { formatCidr, parseCidr, regionInfo, requestedSubnets, split } from '@private-ecr/core';
import type { CidrByZone } from '../network/zone-subnets';
import type { HubDefinition, TeamDefinition } from './definition-schema';

/** The subnets of a team. */
export interface TeamSubnets {
  /** The ranges of the tasks' subnets, by zone id. */
  readonly zones: CidrByZone;
  /** The ranges of public subnets for NAT gateways, by zone id; empty without internet egress of its own. */
  readonly publicZones: CidrByZone;
}

/**
 * The Availability Zones of a team: those that it names, else the first of its hub, else the first of its Region.
 *
 * @returns fewer than it wants where no more are known
 */
export function zonesOfTeam(
  { request, zones }: TeamDefinition,
  hub: HubDefinition | undefined,
): readonly string[] {
  if (zones !== undefined) return zones.slice(0, request.azCount);
  if (hub !== undefined) return zonesOfHub(hub).slice(0, request.azCount);
  const prefix = regionInfo(request.region)?.azIdPrefix;
  if (prefix === undefined) return [];
  return Array.from({ length: request.azCount }, (_, index) => `${prefix}-az${index + 1}`);
}

/** The Availability Zones in which a hub has endpoints. */
export function zonesOfHub({ vpc }: HubDefinition): readonly string[] {
  return Object.keys('vpcId' in vpc ? vpc.subnets : vpc.zones);
}

/** Cuts a team's range into its subnets, in the order of its zones, so that no zone moves when one is added. */
export function subnetsOfTeam(team: TeamDefinition, hub: HubDefinition | undefined): TeamSubnets {
  const { cidr, topology, internetEgress } = team.request;
  if (cidr === undefined) return { zones: {}, publicZones: {} };
  const hasPublic = topology === 'standalone' && internetEgress;
  const layout = requestedSubnets({ ...team.request, size: undefined });
  if (layout === undefined) return { zones: {}, publicZones: {} };
  const parts = split(parseCidr(cidr), layout.subnetPrefixLength).map(formatCidr);
  const zones = zonesOfTeam(team, hub);
  const byZone = (from: number) =>
    Object.fromEntries(zones.map((zone, place) => [zone, parts[from + place] ?? '']));
  return { zones: byZone(0), publicZones: hasPublic ? byZone(zones.length) : {} };
}
