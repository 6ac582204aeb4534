import { parseServiceName } from '../aws-catalogue';
import type { Located, SnapshotIndex, Subnet, VpcEndpoint } from '../snapshot';
import { inSameZone } from '../trace/path/zones-of-subnets';

/** Whether an endpoint can be reached without leaving a zone. */
export interface EndpointZone {
  /** The zone's name, or its id where the name is not known. */
  readonly zone: string;
  readonly zoneId?: string;
  /** `present`: an interface stands there; `missing`: none does; `unknown`: not seen. */
  readonly state: 'present' | 'missing' | 'unknown';
}

/** An endpoint, and in which of the zones that need it it stands. */
export interface EndpointStateOf {
  /** The short name of the service, such as `ecr.api`. */
  readonly service: string;
  readonly endpointId: string;
  readonly type: 'Interface' | 'Gateway' | 'other';
  readonly accountId: string;
  /** AWS's word in lower case; `unknown` where it was not read. */
  readonly state: string;
  /** Empty for what has no interfaces. */
  readonly zones: readonly EndpointZone[];
}

const TYPES = { interface: 'Interface', gateway: 'Gateway' } as const;

/**
 * The endpoints of VPCs, in the order of service and id.
 *
 * @param subnetIds - those from which the endpoints are used: their zones are looked at
 */
export function endpointStates(
  index: SnapshotIndex,
  vpcs: readonly { readonly region: string; readonly vpcId: string }[],
  subnetIds: readonly string[],
): readonly EndpointStateOf[] {
  const keys = new Set(vpcs.map(({ region, vpcId }) => `${region} ${vpcId}`));
  return [...keys]
    .flatMap(key => index.endpointsOfVpc.all(...(key.split(' ') as [string, string])))
    .map(endpoint => stateOf(index, endpoint, subnetIds))
    .sort((a, b) => (`${a.service} ${a.endpointId}` < `${b.service} ${b.endpointId}` ? -1 : 1));
}

function stateOf(
  index: SnapshotIndex,
  endpoint: Located<VpcEndpoint>,
  subnetIds: readonly string[],
): EndpointStateOf {
  const { VpcEndpointId, VpcEndpointType, ServiceName, State } = endpoint.entry;
  const type = TYPES[VpcEndpointType?.toLowerCase() as keyof typeof TYPES] ?? 'other';
  return {
    service: parseServiceName(ServiceName)?.service ?? ServiceName,
    endpointId: VpcEndpointId,
    type,
    accountId: endpoint.ownerId,
    state: State?.toLowerCase() ?? 'unknown',
    zones: type === 'Interface' ? zonesOf(index, endpoint, subnetIds) : [],
  };
}

function zonesOf(
  index: SnapshotIndex,
  endpoint: Located<VpcEndpoint>,
  subnetIds: readonly string[],
): readonly EndpointZone[] {
  const standsIn = subnetsOfInterfaces(index, endpoint);
  const byZone = new Map<string, EndpointZone>();
  for (const subnetId of subnetIds) {
    const subnet = index.subnet.first(endpoint.region, subnetId);
    const { AvailabilityZone, AvailabilityZoneId } = subnet?.entry ?? {};
    const zone = AvailabilityZone ?? AvailabilityZoneId;
    if (subnet === undefined || zone === undefined) continue;
    byZone.set(AvailabilityZoneId ?? zone, {
      zone,
      ...(AvailabilityZoneId !== undefined && { zoneId: AvailabilityZoneId }),
      state: stateIn(subnet, standsIn),
    });
  }
  return [...byZone.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, zone]) => zone);
}

function stateIn(
  subnet: Located<Subnet>,
  standsIn: readonly (Located<Subnet> | undefined)[] | undefined,
): EndpointZone['state'] {
  if (standsIn === undefined) return 'unknown';
  const answers = standsIn.map(other => inSameZone(subnet, other));
  if (answers.includes(true)) return 'present';
  return answers.includes(undefined) ? 'unknown' : 'missing';
}

/** Where an endpoint stands: by its interfaces where all of them are seen, else by its subnets. */
function subnetsOfInterfaces(
  index: SnapshotIndex,
  { entry, region }: Located<VpcEndpoint>,
): readonly (Located<Subnet> | undefined)[] | undefined {
  const interfaces = entry.NetworkInterfaceIds?.map(
    id => index.networkInterface.first(region, id)?.entry.SubnetId,
  );
  const seen = interfaces?.filter(id => id !== undefined);
  const subnetIds = seen !== undefined && seen.length === interfaces?.length ? seen : entry.SubnetIds;
  return subnetIds?.map(id => index.subnet.first(region, id));
}
