import {
  type Located,
  type NetworkInterface,
  normalizeDnsName,
  type SnapshotIndex,
  type VpcEndpoint,
} from '../../snapshot';

/** What a record points to: an endpoint or a part of one. */
export interface RecordTarget {
  readonly endpoint: Located<VpcEndpoint>;
  readonly only?: { readonly zone: string } | { readonly interfaceIds: readonly string[] };
}

/**
 * The endpoint behind a DNS name that AWS gave it. A zonal name, `vpce-0abc-xyz-eu-west-1a.…`, is a regional one with
 * the name of a zone behind its first label.
 */
export function endpointOfName(index: SnapshotIndex, text: string): RecordTarget | undefined {
  const name = normalizeDnsName(text);
  const [label = '', ...rest] = name.split('.');
  for (let end = label.lastIndexOf('-'); end > 0; end = label.lastIndexOf('-', end - 1)) {
    const regional = [label.slice(0, end), ...rest].join('.');
    const endpoint = index.endpointOfDnsName.first(regional);
    if (endpoint !== undefined) return { endpoint, only: { zone: label.slice(end + 1) } };
  }
  const endpoint = index.endpointOfDnsName.first(name);
  return endpoint && { endpoint };
}

/** The endpoint one of whose interfaces has an address; undefined where none or several may be meant. */
export function endpointOfAddress(
  index: SnapshotIndex,
  region: string,
  address: string,
): RecordTarget | undefined {
  const [only, ...others] = index.networkInterfaceOfAddress.all(region, address);
  if (only?.entry.VpcId === undefined || others.length > 0) return undefined;
  const endpoint = index.endpointsOfVpc
    .all(region, only.entry.VpcId)
    .find(({ entry }) => entry.NetworkInterfaceIds?.includes(only.entry.NetworkInterfaceId));
  return endpoint && { endpoint, only: { interfaceIds: [idOf(only)] } };
}

function idOf({ entry }: Located<NetworkInterface>): string {
  return entry.NetworkInterfaceId;
}
