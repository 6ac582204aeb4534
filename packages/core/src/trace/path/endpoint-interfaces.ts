import { type Cidr, parseCidr, safeParseCidr } from '../../net';
import type { Located, NetworkInterface, SnapshotIndex, Subnet, VpcEndpoint } from '../../snapshot';
import { memoized } from '../memoized';
import { inSameZone } from './zones-of-subnets';

/** One network interface of an endpoint, as far as it is known. */
export interface EndpointInterface {
  readonly subnetId: string;
  readonly subnet: Located<Subnet> | undefined;
  readonly interfaceId?: string;
  /** Its address as a range of one, else the range of its subnet; undefined where neither is known. */
  readonly range: Cidr | undefined;
  /** Whether `range` is the address itself. Before an endpoint is made only its subnets are known. */
  readonly isExact: boolean;
}

/** Of an endpoint's interfaces those that can answer a task. */
export interface DecidingInterfaces {
  readonly interfaces: readonly EndpointInterface[];
  /** Whether one is in the task's zone; undefined where zones are not known, and any of them may be. */
  readonly inTasksZone: boolean | undefined;
}

/** The interfaces of an endpoint: those the snapshot holds, and one for each further subnet of the endpoint. */
export function interfacesOf(
  index: SnapshotIndex,
  { entry, region }: Located<VpcEndpoint>,
): readonly EndpointInterface[] {
  const seen = (entry.NetworkInterfaceIds ?? []).flatMap(id => {
    const found = index.networkInterface.first(region, id)?.entry;
    if (found?.SubnetId === undefined) return [];
    return [{ ...inSubnet(index, region, found.SubnetId, found), interfaceId: id }];
  });
  const others = (entry.SubnetIds ?? []).filter(id => !seen.some(({ subnetId }) => subnetId === id));
  return [...seen, ...others.map(id => inSubnet(index, region, id))];
}

function inSubnet(
  index: SnapshotIndex,
  region: string,
  subnetId: string,
  held?: NetworkInterface,
): EndpointInterface {
  const subnet = index.subnet.first(region, subnetId);
  const exact = held && rangeOfInterface(held);
  return { subnetId, subnet, range: exact ?? rangeOfSubnet(subnet), isExact: exact !== undefined };
}

/** The address of an interface as a range of one; undefined for one of IPv6, or none at all. */
const rangeOfInterface = memoized(({ PrivateIpAddress }: NetworkInterface): Cidr | undefined => {
  const parsed = safeParseCidr(`${PrivateIpAddress ?? ''}/32`);
  return parsed.success && parsed.cidr.family === 'ipv4' ? parsed.cidr : undefined;
});

const parsedRange = memoized(({ CidrBlock }: Subnet): Cidr | undefined =>
  CidrBlock === undefined ? undefined : parseCidr(CidrBlock),
);

/** The IPv4 range of a subnet. */
export function rangeOfSubnet(subnet: Located<Subnet> | undefined): Cidr | undefined {
  return subnet && parsedRange(subnet.entry);
}

/** Those in the task's zone, else all: an endpoint answers with the interface that is nearest. */
export function decidingInterfaces(
  interfaces: readonly EndpointInterface[],
  taskSubnet: Located<Subnet> | undefined,
): DecidingInterfaces {
  const answers = interfaces.map(({ subnet }) => inSameZone(taskSubnet, subnet));
  if (answers.includes(undefined)) return { interfaces, inTasksZone: undefined };
  const near = interfaces.filter((_, position) => answers[position]);
  return near.length > 0
    ? { interfaces: near, inTasksZone: true }
    : { interfaces, inTasksZone: interfaces.length === 0 ? undefined : false };
}
