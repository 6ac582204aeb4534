import {
  dnsNames,
  normalizeDnsName,
  type OwnedVpc,
  parseServiceName,
  runningNatGateways,
  type SnapshotIndex,
} from '@private-ecr/core';
import { isGone } from '../is-gone';

/** What of a VPC's endpoints is paid by the hour, as the scenario document has it. */
export interface EndpointCosts {
  readonly azCount: number;
  readonly interfaceServices: readonly string[];
  /** Where not every endpoint stands in `azCount` zones. */
  readonly endpointZones?: number;
  readonly privateHostedZones: number;
  readonly route53Profile: boolean;
  readonly profileAssociations: number;
  /** NAT gateways in the same VPC. */
  readonly natUnits: number;
}

/** Without these names a VPC's endpoints replace no NAT gateway. */
const REGISTRY: readonly string[] = ['ecr.api', 'ecr.dkr'];

/** What is paid in the VPC of the endpoints, or why it cannot be told. */
export function endpointCosts(
  index: SnapshotIndex,
  vpc: OwnedVpc,
  usingVpcIds: ReadonlySet<string>,
): EndpointCosts | { readonly unavailable: string } {
  const { region, vpcId, ownerId } = vpc;
  const missing = (['VpcEndpoints', 'HostedZones', 'ProfileAssociations', 'NatGateways'] as const).filter(
    list => !index.known(list, ownerId, region),
  );
  if (missing.length > 0) {
    return {
      unavailable: `what ${vpcId} costs is not known: not seen: ${missing.join(', ')} of ${ownerId} in ${region}`,
    };
  }
  const endpoints = index.endpointsOfVpc
    .all(region, vpcId)
    .filter(({ entry }) => entry.VpcEndpointType?.toLowerCase() === 'interface')
    .filter(({ entry }) => !isGone(entry.State));
  const services = endpoints.map(
    ({ entry }) => parseServiceName(entry.ServiceName)?.service ?? entry.ServiceName,
  );
  if (!REGISTRY.every(service => services.includes(service))) {
    return {
      unavailable: `${vpcId} has no interface endpoints of ${REGISTRY.join(' and ')}, which would replace NAT gateways`,
    };
  }
  const unplaced = endpoints.filter(({ entry }) => entry.SubnetIds === undefined);
  if (unplaced.length > 0) {
    const ids = unplaced.map(({ entry }) => entry.VpcEndpointId).sort();
    return { unavailable: `in how many zones ${ids.join(', ')} stand is not known` };
  }
  const zones = endpoints.map(({ entry }) => entry.SubnetIds?.length ?? 0);
  const interfaceServices = [...new Set(services)].sort();
  const azCount = Math.max(1, ...zones);
  const endpointZones = zones.reduce((total, count) => total + count, 0);
  return {
    azCount,
    interfaceServices,
    ...(endpointZones !== azCount * interfaceServices.length && { endpointZones }),
    privateHostedZones: hostedZonesOf(index, vpc, interfaceServices, usingVpcIds),
    ...profilesOf(index, vpc, usingVpcIds),
    natUnits: runningNatGateways(index, vpc)?.length ?? 0,
  };
}

/** The owner's private zones in which the names of the endpoints are answered, for the VPC or those who use it. */
function hostedZonesOf(
  { snapshot }: SnapshotIndex,
  { ownerId, region, vpcId }: OwnedVpc,
  services: readonly string[],
  usingVpcIds: ReadonlySet<string>,
): number {
  const names = new Set(
    services.flatMap(service => dnsNames(service, region).map(({ name }) => normalizeDnsName(name))),
  );
  const zones = Object.values(snapshot.accounts[ownerId] ?? {}).flatMap(lists => lists.HostedZones ?? []);
  const ids = zones.flatMap(zone => {
    if (!('Id' in zone) || !names.has(normalizeDnsName(zone.Name))) return [];
    const isUsed = (zone.VPCs ?? []).some(({ VPCId }) => VPCId === vpcId || usingVpcIds.has(VPCId));
    return isUsed ? [zone.Id] : [];
  });
  return new Set(ids).size;
}

/** Whether a Profile brings the endpoints' names to VPCs, and to how many. */
function profilesOf(
  { snapshot }: SnapshotIndex,
  { region, vpcId }: OwnedVpc,
  usingVpcIds: ReadonlySet<string>,
): Pick<EndpointCosts, 'route53Profile' | 'profileAssociations'> {
  const all = Object.values(snapshot.accounts).flatMap(regions => regions[region]?.ProfileAssociations ?? []);
  const ofVpcs = all.filter(({ ResourceId }) => ResourceId === vpcId || usingVpcIds.has(ResourceId));
  return {
    route53Profile: ofVpcs.length > 0,
    profileAssociations: new Set(ofVpcs.map(({ ResourceId }) => ResourceId)).size,
  };
}
