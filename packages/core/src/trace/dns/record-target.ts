import { parseServiceName } from '../../aws-catalogue';
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
 * the name of a zone behind its label. Those of S3 are called with labels in front, `BUCKET.bucket.vpce-0abc-xyz.s3.…`;
 * AWS lists them as `*.vpce-0abc-xyz.s3.…`. Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html.
 */
export function endpointOfName(index: SnapshotIndex, text: string): RecordTarget | undefined {
  const labels = normalizeDnsName(text).split('.');
  // A bucket may be called after an endpoint, and a service of somebody's own stands behind its endpoint's label.
  const own = labels.filter(label => label.startsWith('vpce-') && !label.startsWith('vpce-svc-')).at(-1);
  const start = own === undefined ? 0 : labels.lastIndexOf(own);
  const [label = '', ...rest] = labels.slice(start);
  const holder = (first: string) => listedUnder(index, [first, ...rest].join('.'), start > 0);
  for (let end = label.lastIndexOf('-'); end > 0; end = label.lastIndexOf('-', end - 1)) {
    const endpoint = holder(label.slice(0, end));
    if (endpoint !== undefined) return { endpoint, only: { zone: label.slice(end + 1) } };
  }
  const endpoint = holder(label);
  return endpoint && { endpoint };
}

/** The endpoint whose list of names holds one, or everything below it. */
function listedUnder(
  index: SnapshotIndex,
  name: string,
  hasLabelsInFront: boolean,
): Located<VpcEndpoint> | undefined {
  const below = index.endpointOfDnsName.first(`*.${name}`);
  if (below !== undefined) return below;
  const endpoint = index.endpointOfDnsName.first(name);
  const isS3 = endpoint !== undefined && parseServiceName(endpoint.entry.ServiceName)?.service === 's3';
  return hasLabelsInFront && !isS3 ? undefined : endpoint;
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
